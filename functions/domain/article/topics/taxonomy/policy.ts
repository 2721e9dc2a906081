import type { Topic } from '../topic.ts';

/** What governments decide, and how states deal with each other. */
export const policy: readonly Topic[] = [
  { name: 'diplomacy', medtop: '20000639', asked: 'international relations|foreign policy|foreign affairs' },
  { name: 'summits', medtop: '20000640', broader: 'diplomacy' },
  { name: 'treaties', medtop: '20000641', asked: 'treaty|agreements' },
  { name: 'international organisations', medtop: '20000644' },
  { name: 'european integration', asked: 'european union|brexit|eu enlargement' },
  { name: 'border disputes', medtop: '20001316' },
  { name: 'elections', medtop: '20000574', asked: 'election|vote' },
  { name: 'legislation', asked: 'laws|parliament|congress' },
  { name: 'government', medtop: '20000593', asked: 'cabinet|politics' },
  { name: 'government shutdown', broader: 'government budget', asked: 'shutdown' },
  { name: 'local government', medtop: '20000612' },
  { name: 'regulation', medtop: '20000636', asked: 'rules' },
  {
    name: 'antitrust',
    medtop: '20000123',
    broader: 'regulation',
    asked: 'competition|competition law|monopoly',
  },
  { name: 'subsidies', medtop: '20000367', asked: 'state aid|government aid' },
  { name: 'economic policy', medtop: '20000345', broader: 'economy', asked: 'industrial policy' },
  { name: 'consumer protection', medtop: '20000353' },
  { name: 'migration', medtop: '20000634', asked: 'immigration|migrants' },
  { name: 'refugees', medtop: '20000645', broader: 'migration' },
  { name: 'human rights', medtop: '20000592' },
  { name: 'corruption', medtop: '20000093' },
  { name: 'lobbying', medtop: '20000650' },
];
