import type { Topic } from '../topic.ts';

/** Energy, by source and by what carries it. */
export const energy: readonly Topic[] = [
  { name: 'energy', medtop: '20000256' },
  { name: 'oil', medtop: '20001243', broader: 'energy', queryNames: 'petroleum|crude|oil and gas' },
  { name: 'natural gas', medtop: '20000263', broader: 'energy', queryNames: 'gas' },
  { name: 'liquefied natural gas', broader: 'natural gas', aliases: 'LNG|liquified natural gas' },
  { name: 'coal', medtop: '20000258', broader: 'energy' },
  {
    name: 'nuclear power',
    medtop: '20000265',
    broader: 'energy',
    aliases: 'nuclear energy',
    queryNames: 'nuclear',
  },
  {
    name: 'renewable energy',
    medtop: '20000257',
    broader: 'energy',
    aliases: 'renewable power',
    queryNames: 'alternative energy',
  },
  {
    name: 'solar power',
    medtop: '20001209',
    broader: 'renewable energy',
    aliases: 'solar energy',
    queryNames: 'solar',
  },
  {
    name: 'wind power',
    medtop: '20001211',
    broader: 'renewable energy',
    aliases: 'wind energy',
    queryNames: 'wind',
  },
  {
    name: 'hydropower',
    medtop: '20001210',
    broader: 'renewable energy',
    aliases: 'hydroelectric power|hydroelectricity',
  },
  { name: 'geothermal power', medtop: '20001208', broader: 'renewable energy', aliases: 'geothermal energy' },
  { name: 'hydrogen', broader: 'energy' },
  { name: 'biofuels', medtop: '20001207', broader: 'renewable energy', queryNames: 'biofuel|ethanol' },
  { name: 'electricity', medtop: '20000260', broader: 'energy', queryNames: 'power' },
  { name: 'energy storage', broader: 'energy' },
  { name: 'energy efficiency', medtop: '20000421', broader: 'energy', queryNames: 'energy saving' },
  { name: 'pipelines', broader: 'energy' },
  { name: 'fuel prices', broader: 'energy', queryNames: 'petrol|gasoline|fuel' },
];
