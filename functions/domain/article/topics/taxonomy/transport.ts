import type { Topic } from '../topic.ts';

/** Moving people and goods. */
export const transport: readonly Topic[] = [
  { name: 'transport', medtop: '20000337', queryNames: 'transportation' },
  {
    name: 'air transport',
    medtop: '20000338',
    broader: 'transport',
    queryNames: 'aviation|airlines|air travel|flights',
  },
  { name: 'airports', broader: 'air transport' },
  {
    name: 'aviation accidents',
    medtop: '20000144',
    broader: 'air transport',
    queryNames: 'plane crash|aviation safety',
  },
  {
    name: 'maritime transport',
    medtop: '20000343',
    broader: 'transport',
    queryNames: 'shipping|ships|maritime',
  },
  { name: 'ports', broader: 'maritime transport' },
  { name: 'canals', broader: 'maritime transport' },
  { name: 'rail transport', medtop: '20000340', broader: 'transport', queryNames: 'railways|rail|trains' },
  { name: 'road transport', medtop: '20000341', broader: 'transport', queryNames: 'roads|trucking' },
  {
    name: 'public transport',
    broader: 'transport',
    aliases: 'public transportation|mass transit',
    queryNames: 'transit|buses|metro',
  },
  { name: 'logistics', medtop: '20001170', broader: 'transport', queryNames: 'freight|delivery' },
];
