import type { Topic } from '../topic.ts';

/** Climate, nature, weather and disasters. */
export const environment: readonly Topic[] = [
  { name: 'environment', medtop: '06000000' },
  {
    name: 'climate change',
    medtop: '20000418',
    broader: 'environment',
    queryNames: 'climate|global warming',
  },
  {
    name: 'greenhouse gas emissions',
    broader: 'climate change',
    aliases: 'GHG emissions',
    queryNames: 'emissions|carbon|carbon emissions',
  },
  {
    name: 'carbon pricing',
    broader: 'climate change',
    queryNames: 'carbon market|carbon tax|emissions trading',
  },
  { name: 'pollution', medtop: '20000424', broader: 'environment' },
  {
    name: 'waste and recycling',
    medtop: '20000428',
    broader: 'environment',
    queryNames: 'waste|recycling|plastics',
  },
  { name: 'biodiversity', broader: 'environment', queryNames: 'conservation|nature|wildlife' },
  { name: 'deforestation', broader: 'environment', queryNames: 'forests' },
  { name: 'oceans', medtop: '20000438', broader: 'environment' },
  { name: 'natural disasters', medtop: '20000151', queryNames: 'disasters' },
  { name: 'earthquakes', medtop: '20000153', broader: 'natural disasters' },
  {
    name: 'storms',
    medtop: '20000158',
    broader: 'natural disasters',
    queryNames: 'hurricanes|typhoons|cyclones',
  },
  { name: 'floods', medtop: '20000154', broader: 'natural disasters', queryNames: 'flooding' },
  { name: 'wildfires', medtop: '20001202', broader: 'natural disasters', queryNames: 'fires' },
  { name: 'drought', medtop: '20000152', broader: 'natural disasters' },
  { name: 'weather', medtop: '17000000' },
];
