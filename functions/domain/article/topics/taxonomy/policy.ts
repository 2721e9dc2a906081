import type { Topic } from '../topic.ts';

/** Decisions of governments, and relations between states. */
export const policy: readonly Topic[] = [
  {
    name: 'diplomacy',
    medtop: '20000639',
    queryNames: 'international relations|foreign policy|foreign affairs',
  },
  { name: 'summits', medtop: '20000640', broader: 'diplomacy' },
  { name: 'treaties', medtop: '20000641', queryNames: 'treaty|agreements' },
  { name: 'international organisations', medtop: '20000644' },
  { name: 'european integration', queryNames: 'european union|brexit|eu enlargement' },
  { name: 'border disputes', medtop: '20001316' },
  { name: 'elections', medtop: '20000574', queryNames: 'election|vote' },
  { name: 'legislation', queryNames: 'laws|parliament|congress' },
  { name: 'government', medtop: '20000593', queryNames: 'cabinet|politics' },
  { name: 'government shutdown', broader: 'government budget', queryNames: 'shutdown' },
  { name: 'local government', medtop: '20000612' },
  { name: 'regulation', medtop: '20000636', queryNames: 'rules' },
  {
    name: 'antitrust',
    medtop: '20000123',
    broader: 'regulation',
    queryNames: 'competition|competition law|monopoly',
  },
  { name: 'subsidies', medtop: '20000367', queryNames: 'state aid|government aid' },
  { name: 'economic policy', medtop: '20000345', broader: 'economy', queryNames: 'industrial policy' },
  { name: 'consumer protection', medtop: '20000353' },
  { name: 'migration', medtop: '20000634', queryNames: 'immigration|migrants' },
  { name: 'refugees', medtop: '20000645', broader: 'migration' },
  { name: 'human rights', medtop: '20000592' },
  { name: 'corruption', medtop: '20000093' },
  { name: 'lobbying', medtop: '20000650' },
];
