import type { Topic } from '../topic.ts';

/** Banks, markets and money that is invested. */
export const finance: readonly Topic[] = [
  { name: 'banking', medtop: '20000274', queryNames: 'banks' },
  { name: 'loans', medtop: '20000393', queryNames: 'lending|credit' },
  { name: 'mortgages', medtop: '20000380', broader: 'loans' },
  { name: 'credit ratings', medtop: '20000176' },
  { name: 'insurance', medtop: '20000279' },
  {
    name: 'stock market',
    medtop: '20000396',
    aliases: 'equity market',
    queryNames: 'shares|stocks|equities',
  },
  { name: 'bonds', medtop: '20000347', queryNames: 'bond market' },
  { name: 'commodity markets', medtop: '20000386', queryNames: 'commodities' },
  { name: 'gold and precious metals', medtop: '20000318', queryNames: 'gold|silver|precious metals' },
  { name: 'cryptocurrency', medtop: '20001279', aliases: 'crypto|crypto currency' },
  { name: 'payments', medtop: '20001164' },
  { name: 'investment', medtop: '20000378', queryNames: 'investments|investing' },
  {
    name: 'foreign direct investment',
    broader: 'investment',
    aliases: 'FDI',
    queryNames: 'foreign investment',
  },
  { name: 'asset management', medtop: '20001162', broader: 'investment' },
  { name: 'sovereign wealth funds', broader: 'asset management' },
  { name: 'private equity', broader: 'investment' },
  { name: 'venture capital', broader: 'investment' },
  { name: 'derivatives', medtop: '20000395' },
  { name: 'financial regulation', queryNames: 'securities regulation' },
];
