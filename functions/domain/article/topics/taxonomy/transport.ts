import type { Topic } from '../topic.ts';

/** Moving people and goods. */
export const transport: readonly Topic[] = [
  { name: 'transport', medtop: '20000337', asked: 'transportation' },
  {
    name: 'air transport',
    medtop: '20000338',
    broader: 'transport',
    asked: 'aviation|airlines|air travel|flights',
  },
  { name: 'airports', broader: 'air transport' },
  {
    name: 'aviation accidents',
    medtop: '20000144',
    broader: 'air transport',
    asked: 'plane crash|aviation safety',
  },
  { name: 'maritime transport', medtop: '20000343', broader: 'transport', asked: 'shipping|ships|maritime' },
  { name: 'ports', broader: 'maritime transport' },
  { name: 'canals', broader: 'maritime transport' },
  { name: 'rail transport', medtop: '20000340', broader: 'transport', asked: 'railways|rail|trains' },
  { name: 'road transport', medtop: '20000341', broader: 'transport', asked: 'roads|trucking' },
  {
    name: 'public transport',
    broader: 'transport',
    aliases: 'public transportation|mass transit',
    asked: 'transit|buses|metro',
  },
  { name: 'logistics', medtop: '20001170', broader: 'transport', asked: 'freight|delivery' },
];
