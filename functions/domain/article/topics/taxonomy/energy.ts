import type { Topic } from '../topic.ts';

/** Energy, by source and by what carries it. */
export const energy: readonly Topic[] = [
  {
    name: 'energy',
    medtop: '20000256',
    words:
      'energy sector|energy market|energy price|energy crisis|energy supply|energy supplies=|energy security|energy policy|energy company|energy minister|energy ministry|energy transition|energy giant|energy bills=|energy demand|power sector|energy cooperation|fossil fuel|energy independence|International Energy Agency|IEA|energy import|energy export|energy department|energy deal|energy infrastructure',
  },
  {
    name: 'oil',
    medtop: '20001243',
    broader: 'energy',
    asked: 'petroleum|crude|oil and gas',
    words:
      'crude|crude oil|oil price|oil production|oil output|oil market|oil company|oil field|oilfield|oil producer|oil export|oil import|oil well|oil rig|oil refinery|oil tanker|oil and gas|oil demand|oil supply|oil giant|oil major|Brent|West Texas Intermediate|WTI|OPEC|OPEC+|petroleum|barrels a day=|barrels per day=|bpd|barrel of oil|barrels of oil=|barrels of crude=|shale oil|shale producer|oil sands=|offshore drilling|oil spill|' +
      'Saudi Aramco|Aramco|Rosneft|Exxon|ExxonMobil|Chevron|BP|Shell plc|TotalEnergies|Petrobras|Pemex|PetroChina|Sinopec|strategic petroleum reserve|shadow fleet|drilling rights=|oil drilling|Lukoil|PDVSA|oil minister|oil worker|oil trader|oil sector',
    weak: [{ words: 'barrel', near: 'oil|crude|$|Brent|OPEC|production|daily|day|output|prices' }],
  },
  {
    name: 'natural gas',
    medtop: '20000263',
    broader: 'energy',
    asked: 'gas',
    words:
      'gas pipeline|gas field|gas supply|gas supplies=|gas price|gas export|gas import|gas storage|gas market|gas producer|gas fired|shale gas|Gazprom|gas deal|gas plant|gas production|fracking|Nord Stream|TurkStream|gas turbine|Russian gas|gas demand|gas flow|offshore gas|gas company|gas terminal|Power of Siberia|methane gas|gas well|gas exporter|gas discovery|gas reserves=|Naftogaz|Dutch TTF|Henry Hub',
    weak: [
      {
        words: 'gas',
        near: 'pipeline|LNG|Russian|Gazprom|energy|heating|cubic|drilling|exporter|power|electricity|coal|oil|imports|exports|winter|storage|field|terminal',
      },
    ],
  },
  {
    name: 'liquefied natural gas',
    broader: 'natural gas',
    aliases: 'LNG|liquified natural gas',
    words:
      'LNG terminal|LNG cargo|LNG export|LNG import|LNG carrier|LNG tanker|LNG project|regasification|floating storage and regasification unit|liquefaction plant|Cheniere|Venture Global',
  },
  {
    name: 'coal',
    medtop: '20000258',
    broader: 'energy',
    words:
      'coal power|coal plant|coal mine|coal fired|coal miner|coal import|coal export|thermal coal|coking coal|coal phase out|coal mining|lignite|coal producer|coal price|coal power plant|coal consumption|metallurgical coal',
  },
  {
    name: 'nuclear power',
    medtop: '20000265',
    broader: 'energy',
    aliases: 'nuclear energy',
    asked: 'nuclear',
    words:
      'atomic energy|nuclear plant|nuclear power plant|nuclear reactor|nuclear power station|small modular reactor|SMR|SMRs|nuclear fuel|nuclear waste|nuclear industry|uranium|International Atomic Energy Agency|nuclear fusion|fusion energy|reactor restart|Westinghouse Electric|Rosatom|Zaporizhzhia|Fukushima|Chernobyl|Sizewell|Hinkley Point|nuclear safety|civil nuclear|civilian nuclear|nuclear accident|nuclear phase out|meltdown at|Tepco|Kepco reactor|Kazatomprom|Cameco|nuclear regulator',
    weak: [{ words: 'reactor', near: 'nuclear|power|restart|uranium|megawatt|plant|fusion|energy|operator' }],
  },
  {
    name: 'renewable energy',
    medtop: '20000257',
    broader: 'energy',
    aliases: 'renewable power',
    asked: 'alternative energy',
    words:
      'renewable|clean energy|green energy|clean power|renewable energies|clean energy transition|renewable sources=|green power|feed in tariff|low carbon energy|tidal power|wave power|marine energy|clean technology|green technology|renewable energy project|renewable capacity|cleantech|green transition|alternative energy|tidal energy',
  },
  {
    name: 'solar power',
    medtop: '20001209',
    broader: 'renewable energy',
    aliases: 'solar energy',
    asked: 'solar',
    words:
      'solar panel|solar farm|solar plant|solar park|photovoltaic|rooftop solar|solar cell|solar project|solar industry|solar manufacturer|solar capacity|polysilicon|solar module|solar array|solar power plant|solar developer',
  },
  {
    name: 'wind power',
    medtop: '20001211',
    broader: 'renewable energy',
    aliases: 'wind energy',
    asked: 'wind',
    words:
      'offshore wind farm|onshore wind farm|offshore wind turbine|wind farm|wind turbine|offshore wind|onshore wind|Vestas|Orsted|Ørsted|Siemens Gamesa|wind park|wind project|wind turbine maker|wind developer|wind industry|wind capacity|wind generation',
  },
  {
    name: 'hydropower',
    medtop: '20001210',
    broader: 'renewable energy',
    aliases: 'hydroelectric power|hydroelectricity',
    words:
      'hydroelectric|hydroelectric dam|hydro plant|hydropower plant|hydroelectric plant|Three Gorges Dam|Grand Ethiopian Renaissance Dam|pumped storage|hydropower project|hydro power|pumped hydro|mega dam',
  },
  {
    name: 'geothermal power',
    medtop: '20001208',
    broader: 'renewable energy',
    aliases: 'geothermal energy',
    words: 'geothermal|geothermal plant|geothermal well',
  },
  {
    name: 'hydrogen',
    broader: 'energy',
    words:
      'green hydrogen|blue hydrogen|hydrogen fuel|hydrogen fuel cell|fuel cell|electrolyser|hydrogen project|hydrogen plant|hydrogen hub|hydrogen economy|ammonia fuel|hydrogen production|hydrogen powered',
  },
  {
    name: 'biofuels',
    medtop: '20001207',
    broader: 'renewable energy',
    asked: 'biofuel|ethanol',
    words:
      'biofuel|ethanol|biodiesel|bioethanol|biomass|biogas|biomethane|sustainable aviation fuel|renewable diesel|bioenergy|renewable fuel|SAF mandate',
  },
  {
    name: 'electricity',
    medtop: '20000260',
    broader: 'energy',
    asked: 'power',
    words:
      'power plant|power station|power grid|electric grid|power supply|power supplies=|power generation|power outage|blackout|power cut|power price|power demand|power company|gigawatt|megawatt|kilowatt hour|electric utility|electric power|transmission line|power line|power utility|interconnector|grid operator|power market|load shedding|electrical grid|electricity grid|power producer|energy grid|substation|rolling blackout|TenneT|National Grid|power network|utility company|electricity generation|electrification',
  },
  {
    name: 'energy storage',
    broader: 'energy',
    words:
      'battery storage|grid battery|energy storage system|grid scale battery|storage battery|storage capacity for electricity|battery energy storage',
  },
  {
    name: 'energy efficiency',
    medtop: '20000421',
    broader: 'energy',
    asked: 'energy saving',
    words:
      'energy saving|energy efficient|heat pump|home insulation|fuel economy standard|fuel efficiency|energy conservation|building insulation|fuel economy rule',
  },
  {
    name: 'pipelines',
    broader: 'energy',
    words:
      'oil pipeline|gas pipeline|Keystone XL|Nord Stream|Druzhba|pipeline operator|pipeline project|Trans Mountain|Enbridge|TC Energy|Colonial Pipeline|TurkStream|Power of Siberia|crude pipeline',
    weak: [
      {
        words: 'pipeline',
        near: 'oil|gas|crude|hydrogen|energy|leak|Russia|barrels|Gazprom|fuel|LNG|kilometre|kilometer|km',
      },
    ],
    nameless: true,
  },
  {
    name: 'fuel prices',
    broader: 'energy',
    asked: 'petrol|gasoline|fuel',
    words:
      'gasoline|petrol|diesel|jet fuel|fuel price|pump prices=|fuel tax|fuel subsidy|fuel shortage|kerosene|heating oil|gas station|petrol station|fuel duty|price of gasoline=|refined products=|refinery|refiner|oil refinery|refining margin|fuel supply|heating fuel|fuel cost',
  },
];
