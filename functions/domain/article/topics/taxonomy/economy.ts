import type { Topic } from '../topic.ts';

/** The economy as a whole: money, prices, growth, public budgets. */
export const economy: readonly Topic[] = [
  { name: 'economy', medtop: '20000344' },
  { name: 'economic growth', medtop: '20000357', broader: 'economy' },
  { name: 'gross domestic product', medtop: '20000359', broader: 'economic growth', aliases: 'GDP' },
  { name: 'recession', medtop: '20000383', broader: 'economy', queryNames: 'slump|downturn' },
  { name: 'inflation', medtop: '20000370', broader: 'economy' },
  { name: 'deflation', medtop: '20000356', broader: 'economy' },
  { name: 'monetary policy', medtop: '20000379', queryNames: 'rates' },
  { name: 'interest rates', medtop: '20000371', broader: 'monetary policy' },
  { name: 'central banks', medtop: '20000350' },
  { name: 'fiscal policy', queryNames: 'fiscal' },
  { name: 'government budget', medtop: '20000607', broader: 'fiscal policy', queryNames: 'budget' },
  { name: 'government debt', medtop: '20000368', broader: 'fiscal policy', queryNames: 'national debt' },
  { name: 'taxation', medtop: '20000620', broader: 'fiscal policy', queryNames: 'tax' },
  { name: 'currencies', medtop: '20000355', queryNames: 'forex|fx|currency' },
  { name: 'consumer spending', broader: 'economy' },
  { name: 'consumer confidence', medtop: '20000352', broader: 'consumer spending' },
  { name: 'business confidence', broader: 'economy' },
  { name: 'industrial production', medtop: '20000360', broader: 'economy' },
  { name: 'productivity', medtop: '20000362', broader: 'economy' },
  { name: 'emerging markets', medtop: '20000364' },
  { name: 'poverty', medtop: '20000801' },
  { name: 'infrastructure', medtop: '20001245' },
];
