import type { Topic } from '../topic.ts';

/** Farming, forestry, fisheries and food. */
export const agriculture: readonly Topic[] = [
  {
    name: 'agriculture',
    medtop: '20000210',
    asked: 'farming|farm',
    words:
      'agricultural|farm|farmer|farming=|agribusiness|crop|harvest|farmland|arable land|agriculture minister|agriculture secretary|farm bill|farm subsidy|common agricultural policy|irrigation|farm goods=|agri food|agricultural product|growers=|planting season|USDA|orchard|horticulture|tractor',
  },
  {
    name: 'grain',
    medtop: '20000212',
    broader: 'agriculture',
    asked: 'cereals|wheat|corn|arable farming',
    words:
      'cereal|wheat|corn=|maize|barley|grain export|grain deal|grain corridor|oats=|sorghum|grain market|grain harvest|flour mill|grain supply',
  },
  {
    name: 'soybeans',
    broader: 'agriculture',
    asked: 'soy',
    words: 'soybean|soya bean|soyabean|soya|soy|soymeal|soybean oil|oilseed|rapeseed|canola',
    nameless: true,
  },
  {
    name: 'rice',
    broader: 'agriculture',
    words:
      'rice price|rice export|rice import|rice market|rice farmer|rice harvest|basmati|paddy field|rice quota|rice stockpile|white rice',
    weak: [
      {
        words: 'rice=',
        near: 'tonne|tonnes|tons|price|prices|import|imports|export|exports|harvest|wheat|corn|farmers|crop|crops|soybeans|bushel|grain|food|quota',
      },
    ],
    nameless: true,
  },
  {
    name: 'livestock',
    medtop: '20000215',
    broader: 'agriculture',
    asked: 'meat',
    words:
      'livestock farming|cattle|beef|pork|poultry|hog|pig farmer|meat export|meat import|meat producer|chicken meat|lamb meat|sheep farmer|meatpacker|meat processing|slaughterhouse|egg prices=|meat market|rancher',
  },
  {
    name: 'dairy',
    broader: 'agriculture',
    words:
      'dairy farmer|dairy product|milk|cheese|butter|milk powder|milk price|yoghurt|dairy industry|dairy market',
  },
  {
    name: 'fisheries',
    medtop: '20000213',
    broader: 'agriculture',
    asked: 'fishing|fish|aquaculture',
    words:
      'fishery|fishing industry|fishing rights=|fishing boat|fishing fleet|fishing quota|fishing vessel|fishing ground|aquaculture|seafood|seafood import|overfishing|whaling|tuna|salmon farm|fish farm|fish stock|trawler|fishermen=|fisherman|illegal fishing',
  },
  {
    name: 'forestry',
    medtop: '20000214',
    words:
      'timber|lumber|softwood lumber|logging company|logging industry|sawmill|wood pulp|forest industry|forest products=|plywood|wood pellet|paper mill',
  },
  {
    name: 'fertilisers',
    medtop: '20000219',
    broader: 'agriculture',
    words:
      'fertiliser|potash|phosphate|urea|ammonium nitrate|nitrogen fertiliser|pesticide|herbicide|glyphosate|insecticide',
  },
  {
    name: 'food security',
    words:
      'food crisis|food crises|food shortage|food supply|food supplies=|famine|hunger|starvation|malnutrition|food aid|food insecurity|World Food Programme|food stockpile|acute hunger|food price|food inflation',
  },
  {
    name: 'food industry',
    medtop: '20000324',
    words:
      'food maker|food producer|food company|food processing|food product|processed food|packaged food|food safety|food group|food manufacturer|snack maker|confectionery|chocolate maker|instant noodle|baby food|infant formula|Nestlé|ultra processed food|bakery|food giant|frozen food',
  },
  {
    name: 'soft commodities',
    medtop: '20000389',
    words:
      'coffee price|coffee bean|coffee export|arabica|robusta|cocoa|sugar price|raw sugar|sugar mill|sugar export|sugar import|palm oil|cotton price|cotton export|cotton farmer|rubber price|orange juice futures|tea export|sugar cane|sugarcane|cocoa bean|coffee grower|natural rubber',
    weak: [
      {
        words: 'coffee|sugar=|cotton=|tea=',
        near: 'tonne|tonnes|tons|exports|export|imports|harvest|futures|crop|prices|growers|exporter',
      },
    ],
  },
  {
    name: 'beverages',
    medtop: '20000244',
    asked: 'wine|beer',
    words:
      'brewer|brewery|beer|wine|winemaker|whisky|whiskey|distiller|spirits maker|soft drink|Coca Cola|PepsiCo|vineyard|champagne house|cognac|bottled water|bourbon|tequila|drinks company|drinks giant|drinks maker',
    nameless: true,
  },
  {
    name: 'tobacco',
    medtop: '20000330',
    words: 'cigarette|e cigarette|vape|vaping=|tobacco company|tobacco giant|smoking ban|nicotine',
  },
];
