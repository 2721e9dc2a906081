import type { TopicWords } from '../topic.ts';

/** The phrases of the topics in taxonomy/energy.ts. */
export const energyWords: Readonly<Record<string, TopicWords>> = {
  energy: {
    words:
      'energy sector|energy market|energy price|energy crisis|energy supply|energy supplies=|' +
      'energy security|energy policy|energy company|energy minister|energy ministry|energy transition|' +
      'energy giant|energy bills=|energy demand|power sector|energy cooperation|fossil fuel|' +
      'energy independence|International Energy Agency|IEA|energy import|energy export|energy department|' +
      'energy deal|energy infrastructure',
  },
  oil: {
    words:
      'crude|crude oil|oil price|oil production|oil output|oil market|oil company|oil field|oilfield|' +
      'oil producer|oil export|oil import|oil well|oil rig|oil refinery|oil tanker|oil and gas|' +
      'oil demand|oil supply|oil giant|oil major|Brent|West Texas Intermediate|WTI|OPEC|OPEC+|petroleum|' +
      'barrels a day=|barrels per day=|bpd|barrel of oil|barrels of oil=|barrels of crude=|shale oil|' +
      'shale producer|oil sands=|offshore drilling|oil spill|Saudi Aramco|Aramco|Rosneft|Exxon|' +
      'ExxonMobil|Chevron|BP|Shell plc|TotalEnergies|Petrobras|Pemex|PetroChina|Sinopec|' +
      'strategic petroleum reserve|shadow fleet|drilling rights=|oil drilling|Lukoil|PDVSA|oil minister|' +
      'oil worker|oil trader|oil sector',
    weak: [
      {
        words: 'barrel',
        near: 'oil|crude|$|Brent|OPEC|production|daily|day|output|prices',
      },
    ],
  },
  'natural gas': {
    words:
      'gas pipeline|gas field|gas supply|gas supplies=|gas price|gas export|gas import|gas storage|' +
      'gas market|gas producer|gas fired|shale gas|Gazprom|gas deal|gas plant|gas production|fracking|' +
      'Nord Stream|TurkStream|gas turbine|Russian gas|gas demand|gas flow|offshore gas|gas company|' +
      'gas terminal|Power of Siberia|methane gas|gas well|gas exporter|gas discovery|gas reserves=|' +
      'Naftogaz|Dutch TTF|Henry Hub',
    weak: [
      {
        words: 'gas',
        near:
          'pipeline|LNG|Russian|Gazprom|energy|heating|cubic|drilling|exporter|power|electricity|coal|' +
          'oil|imports|exports|winter|storage|field|terminal',
      },
    ],
  },
  'liquefied natural gas': {
    words:
      'LNG terminal|LNG cargo|LNG export|LNG import|LNG carrier|LNG tanker|LNG project|regasification|' +
      'floating storage and regasification unit|liquefaction plant|Cheniere|Venture Global',
  },
  coal: {
    words:
      'coal power|coal plant|coal mine|coal fired|coal miner|coal import|coal export|thermal coal|' +
      'coking coal|coal phase out|coal mining|lignite|coal producer|coal price|coal power plant|' +
      'coal consumption|metallurgical coal',
  },
  'nuclear power': {
    words:
      'Three Mile Island|atomic energy|nuclear plant|nuclear power plant|nuclear reactor|nuclear power station|' +
      'small modular reactor|SMR|SMRs|nuclear fuel|nuclear waste|nuclear industry|uranium|' +
      'International Atomic Energy Agency|nuclear fusion|fusion energy|reactor restart|' +
      'Westinghouse Electric|Rosatom|Zaporizhzhia|Fukushima|Chernobyl|Sizewell|Hinkley Point|' +
      'nuclear safety|civil nuclear|civilian nuclear|nuclear accident|nuclear phase out|meltdown at|' +
      'Tepco|Kepco reactor|Kazatomprom|Cameco|nuclear regulator',
    weak: [
      {
        words: 'reactor',
        near: 'nuclear|power|restart|uranium|megawatt|plant|fusion|energy|operator',
      },
    ],
  },
  'renewable energy': {
    words:
      'renewable|clean energy|green energy|clean power|renewable energies|clean energy transition|' +
      'renewable sources=|green power|feed in tariff|low carbon energy|tidal power|wave power|' +
      'marine energy|clean technology|green technology|renewable energy project|renewable capacity|' +
      'cleantech|green transition|alternative energy|tidal energy',
  },
  'solar power': {
    words:
      'solar panel|solar farm|solar plant|solar park|photovoltaic|rooftop solar|solar cell|solar project|' +
      'solar industry|solar manufacturer|solar capacity|polysilicon|solar module|solar array|' +
      'solar power plant|solar developer',
  },
  'wind power': {
    words:
      'offshore wind farm|onshore wind farm|offshore wind turbine|wind farm|wind turbine|offshore wind|' +
      'onshore wind|Vestas|Orsted|Ørsted|Siemens Gamesa|wind park|wind project|wind turbine maker|' +
      'wind developer|wind industry|wind capacity|wind generation',
  },
  hydropower: {
    words:
      'hydroelectric|hydroelectric dam|hydro plant|hydropower plant|hydroelectric plant|Three Gorges Dam|' +
      'Grand Ethiopian Renaissance Dam|pumped storage|hydropower project|hydro power|pumped hydro|' +
      'mega dam',
  },
  'geothermal power': {
    words: 'geothermal|geothermal plant|geothermal well',
  },
  hydrogen: {
    words:
      'green hydrogen|blue hydrogen|hydrogen fuel|hydrogen fuel cell|fuel cell|electrolyser|' +
      'hydrogen project|hydrogen plant|hydrogen hub|hydrogen economy|ammonia fuel|hydrogen production|' +
      'hydrogen powered',
  },
  biofuels: {
    words:
      'biofuel|ethanol|biodiesel|bioethanol|biomass|biogas|biomethane|sustainable aviation fuel|' +
      'renewable diesel|bioenergy|renewable fuel|SAF mandate',
  },
  electricity: {
    words:
      'power plant|power station|power grid|electric grid|power supply|power supplies=|power generation|' +
      'power outage|blackout|power cut|power price|power demand|power company|gigawatt|megawatt|' +
      'kilowatt hour|electric utility|electric power|transmission line|power line|power utility|' +
      'interconnector|grid operator|power market|load shedding|electrical grid|electricity grid|' +
      'power producer|energy grid|substation|rolling blackout|TenneT|National Grid|power network|' +
      'utility company|electricity generation|electrification',
  },
  'energy storage': {
    words:
      'battery storage|grid battery|energy storage system|grid scale battery|storage battery|' +
      'storage capacity for electricity|battery energy storage',
  },
  'energy efficiency': {
    words:
      'energy saving|energy efficient|heat pump|home insulation|fuel economy standard|fuel efficiency|' +
      'energy conservation|building insulation|fuel economy rule',
  },
  pipelines: {
    nameless: true,
    words:
      'oil pipeline|gas pipeline|Keystone XL|Nord Stream|Druzhba|pipeline operator|pipeline project|' +
      'Trans Mountain|Enbridge|TC Energy|Colonial Pipeline|TurkStream|Power of Siberia|crude pipeline',
    weak: [
      { words: 'pipeline', countries: 2 },
      {
        words: 'pipeline',
        near: 'oil|gas|crude|hydrogen|energy|leak|Russia|barrels|Gazprom|fuel|LNG|kilometre|kilometer|km',
      },
    ],
  },
  'fuel prices': {
    words:
      'gasoline|petrol|diesel|jet fuel|fuel price|pump prices=|fuel tax|fuel subsidy|fuel shortage|' +
      'kerosene|heating oil|gas station|petrol station|fuel duty|price of gasoline=|refined products=|' +
      'refinery|refiner|oil refinery|refining margin|fuel supply|heating fuel|fuel cost',
  },
};
