import type { Topic } from '../topic.ts';

/** Events in the life of companies: mergers, earnings, layoffs. */
export const business: readonly Topic[] = [
  {
    name: 'mergers and acquisitions',
    medtop: '20000204',
    aliases: 'M&A',
    queryNames: 'mergers|acquisitions|takeovers|merger|acquisition|takeover',
  },
  { name: 'joint ventures', medtop: '20000200' },
  { name: 'spin-offs', medtop: '20000197' },
  {
    name: 'initial public offerings',
    medtop: '20000187',
    aliases: 'IPO|initial public offering',
    queryNames: 'stock flotation|flotation',
  },
  { name: 'corporate earnings', medtop: '20000178', queryNames: 'earnings|profits|results' },
  { name: 'dividends and buybacks', medtop: '20000177', queryNames: 'dividends|buybacks|dividend|buyback' },
  { name: 'bankruptcy', medtop: '20000174', queryNames: 'insolvency' },
  { name: 'layoffs', medtop: '20000189', queryNames: 'job cuts|redundancies' },
  { name: 'corporate governance', medtop: '20000199' },
  { name: 'executive appointments', medtop: '20000190', queryNames: 'management' },
  { name: 'commercial contracts', medtop: '20000196' },
  { name: 'public procurement', medtop: '20001159' },
  { name: 'product recalls', medtop: '20000207', queryNames: 'recall|recalls' },
  { name: 'small businesses', medtop: '20001172' },
  { name: 'state-owned enterprises', medtop: '20000625' },
  { name: 'privatisation', medtop: '20000624' },
];
