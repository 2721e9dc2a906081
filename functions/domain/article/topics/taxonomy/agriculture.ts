import type { Topic } from '../topic.ts';

/** Farming, forestry, fisheries and food. */
export const agriculture: readonly Topic[] = [
  { name: 'agriculture', medtop: '20000210', queryNames: 'farming|farm' },
  {
    name: 'grain',
    medtop: '20000212',
    broader: 'agriculture',
    queryNames: 'cereals|wheat|corn|arable farming',
  },
  { name: 'soybeans', broader: 'agriculture', queryNames: 'soy' },
  { name: 'rice', broader: 'agriculture' },
  { name: 'livestock', medtop: '20000215', broader: 'agriculture', queryNames: 'meat' },
  { name: 'dairy', broader: 'agriculture' },
  { name: 'fisheries', medtop: '20000213', broader: 'agriculture', queryNames: 'fishing|fish|aquaculture' },
  { name: 'forestry', medtop: '20000214' },
  { name: 'fertilisers', medtop: '20000219', broader: 'agriculture' },
  { name: 'food security' },
  { name: 'food industry', medtop: '20000324' },
  { name: 'soft commodities', medtop: '20000389' },
  { name: 'beverages', medtop: '20000244', queryNames: 'wine|beer' },
  { name: 'tobacco', medtop: '20000330' },
];
