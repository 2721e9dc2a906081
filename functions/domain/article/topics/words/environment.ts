import type { TopicWords } from '../topic.ts';

/** The phrases of the topics in taxonomy/environment.ts. */
export const environmentWords: Readonly<Record<string, TopicWords>> = {
  environment: {
    nameless: true,
    words:
      'environmental|environmental protection|environment minister|environment ministry|' +
      'environmental policy|environmentalist|Environmental Protection Agency|EPA|environmental group|' +
      'Greenpeace|sustainability|ecological|environment agency|green policy|eco friendly|' +
      'natural resources=|environmental impact',
  },
  'climate change': {
    words:
      'global warming|climate crisis|climate summit|climate policy|climate goal|climate target|' +
      'Paris Agreement|Paris climate accord|climate accord|climate talks=|climate finance|climate action|' +
      'net zero|carbon neutral|carbon neutrality|climate scientist|COP30|COP29|COP28|COP26|COP27|' +
      'climate law|climate emergency|climate risk|climate deal|climate pledge|climate envoy|IPCC|' +
      'sea level rise|rising sea levels=|climate fund|extreme heat|climate adaptation|climate resilience|' +
      'climate disaster|heatwave|heat wave',
  },
  'greenhouse gas emissions': {
    words:
      'decarbonise|greenhouse gas|emissions target|carbon emission|carbon dioxide|CO2|methane emission|' +
      'methane|carbon footprint|emissions cut|emissions reduction|emissions rule|vehicle emission|' +
      'carbon capture|carbon capture and storage|carbon removal|cut emissions=|cutting emissions=|' +
      'emissions standard|emissions limit|carbon pollution|tailpipe emission|reduce emissions=|' +
      'global emissions=|zero emission|decarbonisation|carbon intensity|emission',
  },
  'carbon pricing': {
    words:
      'carbon price|carbon tax|carbon market|carbon credit|carbon offset|emissions trading|' +
      'emissions trading system|emissions trading scheme|cap and trade=|' +
      'carbon border adjustment mechanism|carbon border tax|CBAM|carbon border levy|carbon levy|' +
      'carbon allowance|EU ETS|carbon trading|voluntary carbon market',
  },
  pollution: {
    words:
      'air pollution|water pollution|polluted=|pollutant|smog|oil spill|toxic waste|contamination|' +
      'contaminated water=|air quality|polluter|polluting=|chemical spill|forever chemicals=|PFAS|' +
      'sewage spill|soil contamination|toxic spill|particulate matter|microplastic|plastic pollution|' +
      'hazardous waste',
  },
  'waste and recycling': {
    nameless: true,
    words:
      'recycling|recycle|recycled=|recyclable|landfill|waste management|circular economy|plastic waste|' +
      'plastics treaty|single use plastic|plastic bag|e waste|electronic waste|waste disposal|' +
      'incinerator|garbage collection|food waste|waste treaty|household waste|compost|plastic packaging',
  },
  biodiversity: {
    words:
      'endangered species|wildlife conservation|conservationist|species loss|extinction|ecosystem|' +
      'wildlife|national park|nature reserve|biodiversity loss|invasive species|poaching=|ivory trade|' +
      'coral reef|habitat loss|nature restoration|marine reserve|protected area|protected species|' +
      'rewilding=|CITES|poacher|wetland|nature conservation|threatened species',
  },
  deforestation: {
    words:
      'rainforest|reforestation|illegal logging|Amazon rainforest|forest loss|forest protection|' +
      'tree planting|tropical forest|forest fund|deforestation rule|deforestation law|afforestation|' +
      'tree cover loss|primary forest|deforested=',
  },
  oceans: {
    nameless: true,
    words:
      'marine life|marine ecosystem|high seas treaty|ocean protection|deep sea mining|ocean conservation|' +
      'marine pollution|seabed mining|marine protected area|seabed|ocean warming|ocean acidification|' +
      'marine biologist|coral bleaching|marine environment|oceanography|deep sea',
  },
  'natural disasters': {
    words:
      'natural disaster|disaster relief|disaster response|state of disaster|disaster zone|' +
      'emergency relief|landslide|mudslide|avalanche|volcano|volcanic eruption|volcanic ash|tsunami|' +
      'rescue workers=|search and rescue|FEMA|disaster aid|emergency services=|disaster area|death toll|' +
      'evacuation order|rescue team|evacuees=|sinkhole',
  },
  earthquakes: {
    nameless: true,
    words:
      'earthquake|quake|aftershock|magnitude 5=|magnitude 6=|magnitude 7=|magnitude 8=|seismic|' +
      'seismologist|epicentre|Richter scale|tremor|fault line',
  },
  storms: {
    nameless: true,
    words:
      'hurricane|typhoon|cyclone|tropical storm|tornado|winter storm|storm surge|snowstorm|blizzard|' +
      'thunderstorm|Category 5|Category 4|severe storm|ice storm|monsoon|hailstorm|superstorm|windstorm|' +
      'National Hurricane Center|landfall',
    weak: [
      {
        words: 'storm',
        near:
          'winds|landfall|rain|rainfall|flooding|coast|damage|snow|tropical|weather|km/h|mph|evacuated|' +
          'hurricane|gusts',
      },
    ],
  },
  floods: {
    nameless: true,
    words:
      'flooding=|flash flood|floodwater|flood warning|flood defence|flood damage|flood victim|' +
      'torrential rain|heavy rain|heavy rainfall|inundation|flood insurance|flooded homes=|flood risk|' +
      'dam burst|flood relief|flood protection|monsoon rain',
    weak: [
      {
        words: 'flood|flooded=',
        near:
          'river|rain|rains|rainfall|homes|killed|evacuated|dam|water|monsoon|damage|storm|villages|' +
          'disaster|inundated',
      },
    ],
  },
  wildfires: {
    nameless: true,
    words:
      'wildfire|bushfire|forest fire|brush fire|wildfire smoke|fire season|firefighter|' +
      'firefighting aircraft|fire containment',
  },
  drought: {
    words:
      'drought stricken|water shortage|water restriction|desertification|dry spell|El Niño|El Nino|' +
      'La Niña|La Nina|crop failure|low water levels=|parched',
  },
  weather: {
    nameless: true,
    words:
      'weather forecast|weather forecaster|meteorologist|meteorological|National Weather Service|' +
      'Met Office|heatwave|heat wave|cold snap|cold wave|snowfall|record temperature|' +
      'record temperatures=|extreme weather|record heat|weather agency|freezing temperatures=|' +
      'weather warning|rainfall',
    weak: [
      {
        words: 'weather',
        near:
          'rain|storm|heat|cold|snow|temperatures|forecast|forecasters|crops|severe|bad|hot|dry|extreme|' +
          'delayed',
      },
    ],
  },
};
