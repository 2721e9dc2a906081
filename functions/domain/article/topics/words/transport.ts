import type { TopicWords } from '../topic.ts';

/** The phrases of the topics in taxonomy/transport.ts. */
export const transportWords: Readonly<Record<string, TopicWords>> = {
  transport: {
    words:
      'transport ministry|transport minister|transportation secretary|transport secretary|' +
      'department of transportation|transportation department|transport network|transport corridor|' +
      'transport link|transport system|transport strike|transport infrastructure|transport sector|' +
      'transportation',
  },
  'air transport': {
    words:
      'airline|air travel|air traffic|air traffic control|air traffic controller|aviation|carrier flight|' +
      'passenger flight|flight cancellation|flight delay|cancelled flights=|canceled flights=|' +
      'flights cancelled=|flights canceled=|budget carrier|low cost carrier|flag carrier|airfare|' +
      'air cargo|air freight|airspace|pilot union|cabin crew|flight attendant|' +
      'Federal Aviation Administration|FAA|TSA|IATA|ICAO|Ryanair|Lufthansa|easyJet|EasyJet|' +
      'United Airlines|Delta Air Lines|American Airlines|Southwest Airlines|Qantas|Emirates airline|' +
      'Air France|British Airways|Air India|Qatar Airways|Cathay Pacific|Singapore Airlines|' +
      'Japan Airlines|All Nippon Airways|IndiGo|JetBlue|Korean Air|direct flight|commercial flight|' +
      'air passenger|plane ticket|air route',
    weak: [
      {
        words: 'flight|carrier|plane',
        near:
          'airport|airline|airlines|passengers|passenger|runway|pilot|pilots|cancelled|canceled|landing|' +
          'takeoff|routes|fares|grounded|jet|air|crew|aircraft',
      },
    ],
  },
  airports: {
    nameless: true,
    words:
      'airport|runway|airport terminal|airport operator|Heathrow|Gatwick|airport expansion|' +
      'airport security|JFK Airport|Changi',
  },
  'aviation accidents': {
    words:
      'plane crash|air crash|aviation accident|aviation safety|air accident|airline crash|' +
      'helicopter crash|emergency landing|crash landing|mid air collision|midair collision|' +
      'near miss in the air|black box recorder|flight data recorder|flight recorder|' +
      'National Transportation Safety Board|NTSB|aircraft crash|jet crash|crash of flight=|air disaster',
  },
  'maritime transport': {
    words:
      'shipping industry|shipping line|shipping lane|shipping route|shipping company|shipping firm|' +
      'shipping cost|shipping rate|shipping container|container ship|container shipping|cargo ship|' +
      'cargo vessel|container vessel|bulk carrier|merchant ship|merchant vessel|commercial shipping|' +
      'commercial vessel|commercial ship|maritime trade|maritime industry|Maersk|Hapag Lloyd|' +
      'Cosco Shipping|CMA CGM|MSC Mediterranean|seafarer|tanker|ferry|ferry service|Strait of Hormuz|' +
      'Bab el Mandeb|Strait of Malacca|Red Sea route|Northern Sea Route|' +
      'International Maritime Organization|IMO|waterway|inland waterway|shipowner|ship owner|' +
      'vessel operator|sea freight|ocean freight|global shipping|icebreaker|sea lane|sea route|freighter|' +
      'barge|oceangoing|Baltic Dry Index',
    weak: [
      {
        words: 'ship|ships|shipping=|vessel',
        near:
          'port|ports|sea|cargo|strait|canal|sailed|crew|container|containers|tanker|tankers|harbour|' +
          'harbor|docked|fleet|freight|maritime|sank|aground|flagged|seized|charter|dock|ocean|Gulf|' +
          'Houthi|fees',
      },
    ],
  },
  ports: {
    nameless: true,
    words:
      'seaport|port authority|port operator|port city|port terminal|port of Los Angeles=|' +
      'port of Rotterdam=|port fee|port worker|port strike|container port|container terminal|dockworker|' +
      'longshoremen=|harbour|deep water port|DP World|port congestion|dredging=|port call|' +
      'longshore worker|port expansion',
    weak: [
      {
        words: 'port|dock|terminal|wharf',
        near:
          'ships|ship|vessels|cargo|container|containers|tanker|shipping|exports|imports|harbour|harbor|' +
          'goods|ferry|freight|unload|maritime',
      },
    ],
  },
  canals: {
    nameless: true,
    words: 'Suez Canal|Panama Canal|Kiel Canal|canal transit|canal authority|canal toll',
  },
  'rail transport': {
    words:
      'railway|railroad|rail network|rail operator|rail line|rail link|train service|freight train|' +
      'passenger train|high speed rail|high speed train|bullet train|Amtrak|Network Rail|Deutsche Bahn|' +
      'SNCF|train operator|train derailment|train crash|rail freight|HS2|derailed|railway line|Eurostar|' +
      'Shinkansen|commuter rail|rail corridor|light rail|rail fare|train fare|rail service|rail worker|' +
      'railway station|Union Pacific|maglev|Norfolk Southern',
    weak: [
      {
        words: 'train|rail',
        near:
          'station|passengers|railway|track|tracks|freight|derailed|line|lines|operator|locomotive|' +
          'commuter|commuters|tunnel|high-speed',
      },
    ],
  },
  'road transport': {
    words:
      'truck driver|trucker|trucking|trucking company|lorry|lorry driver|haulier|road haulage|motorway|' +
      'highway|expressway|freeway|toll road|road toll|road freight|road network|road safety|traffic jam|' +
      'traffic congestion|congestion charge|congestion pricing|autobahn|highway fund|road tax|' +
      'road accident|traffic accident|speed limit|road death|interstate highway',
    weak: [
      { words: 'toll', near: 'motorway|driver|bridge|road|highway|lorry|truck|motorist|tunnel|turnpike' },
    ],
  },
  'public transport': {
    words:
      'subway|metro line|bus service|bus driver|tram|underground line|London Underground|' +
      'Transport for London|transit agency|transit system|bus network|commuter train|metro system|' +
      'bus fare|transit worker|city bus|tube strike|commuter|bus route|metro network',
  },
  logistics: {
    words:
      'freight|cargo|freight forwarder|parcel delivery|parcel carrier|delivery company|warehouse|' +
      'warehousing=|FedEx|UPS|DHL|Deutsche Post|Royal Mail|postal service|logistics company|' +
      'distribution centre|fulfilment centre|freight rate|last mile delivery|cold chain|courier company|' +
      'cargo hub|DSV|Kuehne|postal operator|cold storage',
  },
};
