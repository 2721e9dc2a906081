import type { Topic } from '../topic.ts';

/** Farming, forestry, fisheries and food. */
export const agriculture: readonly Topic[] = [
  { name: 'agriculture', medtop: '20000210', asked: 'farming|farm' },
  { name: 'grain', medtop: '20000212', broader: 'agriculture', asked: 'cereals|wheat|corn|arable farming' },
  { name: 'soybeans', broader: 'agriculture', asked: 'soy' },
  { name: 'rice', broader: 'agriculture' },
  { name: 'livestock', medtop: '20000215', broader: 'agriculture', asked: 'meat' },
  { name: 'dairy', broader: 'agriculture' },
  { name: 'fisheries', medtop: '20000213', broader: 'agriculture', asked: 'fishing|fish|aquaculture' },
  { name: 'forestry', medtop: '20000214' },
  { name: 'fertilisers', medtop: '20000219', broader: 'agriculture' },
  { name: 'food security' },
  { name: 'food industry', medtop: '20000324' },
  { name: 'soft commodities', medtop: '20000389' },
  { name: 'beverages', medtop: '20000244', asked: 'wine|beer' },
  { name: 'tobacco', medtop: '20000330' },
];
