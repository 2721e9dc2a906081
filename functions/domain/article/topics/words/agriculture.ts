import type { TopicWords } from '../topic.ts';

/** The phrases of the topics in taxonomy/agriculture.ts. */
export const agricultureWords: Readonly<Record<string, TopicWords>> = {
  agriculture: {
    words:
      'agricultural|farm|farmer|farming=|agribusiness|crop|harvest|farmland|arable land|' +
      'agriculture minister|agriculture secretary|farm bill|farm subsidy|common agricultural policy|' +
      'irrigation|farm goods=|agri food|agricultural product|growers=|planting season|USDA|orchard|' +
      'horticulture|tractor',
  },
  grain: {
    words:
      'cereal|wheat|corn=|maize|barley|grain export|grain deal|grain corridor|oats=|sorghum|grain market|' +
      'grain harvest|flour mill|grain supply',
  },
  soybeans: {
    nameless: true,
    words: 'soybean|soya bean|soyabean|soya|soy|soymeal|soybean oil|oilseed|rapeseed|canola',
  },
  rice: {
    nameless: true,
    words:
      'rice price|rice export|rice import|rice market|rice farmer|rice harvest|basmati|paddy field|' +
      'rice quota|rice stockpile|white rice',
    weak: [
      {
        words: 'rice=',
        near:
          'tonne|tonnes|tons|price|prices|import|imports|export|exports|harvest|wheat|corn|farmers|crop|' +
          'crops|soybeans|bushel|grain|food|quota',
      },
    ],
  },
  livestock: {
    words:
      'livestock farming|cattle|beef|pork|poultry|hog|pig farmer|meat export|meat import|meat producer|' +
      'chicken meat|lamb meat|sheep farmer|meatpacker|meat processing|slaughterhouse|egg prices=|' +
      'meat market|rancher',
  },
  dairy: {
    words:
      'dairy farmer|dairy product|milk|cheese|butter|milk powder|milk price|yoghurt|dairy industry|' +
      'dairy market',
  },
  fisheries: {
    words:
      'fishery|fishing industry|fishing rights=|fishing boat|fishing fleet|fishing quota|fishing vessel|' +
      'fishing ground|aquaculture|seafood|seafood import|overfishing|whaling|tuna|salmon farm|fish farm|' +
      'fish stock|trawler|fishermen=|fisherman|illegal fishing',
  },
  forestry: {
    words:
      'timber|lumber|softwood lumber|logging company|logging industry|sawmill|wood pulp|forest industry|' +
      'forest products=|plywood|wood pellet|paper mill',
  },
  fertilisers: {
    words:
      'fertiliser|potash|phosphate|urea|ammonium nitrate|nitrogen fertiliser|pesticide|herbicide|' +
      'glyphosate|insecticide',
  },
  'food security': {
    words:
      'food crisis|food crises|food shortage|food supply|food supplies=|famine|hunger|starvation|' +
      'malnutrition|food aid|food insecurity|World Food Programme|food stockpile|acute hunger|food price|' +
      'food inflation',
  },
  'food industry': {
    words:
      'food maker|food producer|food company|food processing|food product|processed food|packaged food|' +
      'food safety|food group|food manufacturer|snack maker|confectionery|chocolate maker|instant noodle|' +
      'baby food|infant formula|Nestlé|ultra processed food|bakery|food giant|frozen food',
  },
  'soft commodities': {
    words:
      'coffee price|coffee bean|coffee export|arabica|robusta|cocoa|sugar price|raw sugar|sugar mill|' +
      'sugar export|sugar import|palm oil|cotton price|cotton export|cotton farmer|rubber price|' +
      'orange juice futures|tea export|sugar cane|sugarcane|cocoa bean|coffee grower|natural rubber',
    weak: [
      {
        words: 'coffee|sugar=|cotton=|tea=',
        near: 'tonne|tonnes|tons|exports|export|imports|harvest|futures|crop|prices|growers|exporter',
      },
    ],
  },
  beverages: {
    nameless: true,
    words:
      'brewer|brewery|beer|wine|winemaker|whisky|whiskey|distiller|spirits maker|soft drink|Coca Cola|' +
      'PepsiCo|vineyard|champagne house|cognac|bottled water|bourbon|tequila|drinks company|drinks giant|' +
      'drinks maker',
  },
  tobacco: {
    words: 'cigarette|e cigarette|vape|vaping=|tobacco company|tobacco giant|smoking ban|nicotine',
  },
};
