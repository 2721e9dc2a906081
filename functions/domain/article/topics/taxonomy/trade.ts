import type { Topic } from '../topic.ts';

/** Trade between countries, and the rules for it. */
export const trade: readonly Topic[] = [
  { name: 'trade', medtop: '20000373', queryNames: 'international trade|world trade|foreign trade' },
  { name: 'exports', medtop: '20000366', broader: 'trade' },
  { name: 'imports', medtop: '20000369', broader: 'trade' },
  { name: 'tariffs', medtop: '20000384', broader: 'trade' },
  { name: 'trade agreements', medtop: '20000374', broader: 'trade' },
  { name: 'trade disputes', medtop: '20000376', broader: 'trade' },
  { name: 'trade balance', medtop: '20000375', broader: 'trade' },
  { name: 'export controls', broader: 'trade' },
  { name: 'sanctions', medtop: '20000642', queryNames: 'embargo' },
  { name: 'customs', broader: 'trade' },
  { name: 'supply chains' },
  { name: 'economic globalisation', medtop: '20000198', broader: 'trade', queryNames: 'globalisation' },
  { name: 'foreign aid', medtop: '20000643', queryNames: 'development aid|aid' },
  { name: 'trade fairs', medtop: '20001136' },
];
