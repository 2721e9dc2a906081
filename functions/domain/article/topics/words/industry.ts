import type { TopicWords } from '../topic.ts';

/** The phrases of the topics in taxonomy/industry.ts. */
export const industryWords: Readonly<Record<string, TopicWords>> = {
  manufacturing: {
    words:
      'manufacturer|factory|factories|manufacturing sector|manufacturing plant|assembly plant|' +
      'assembly line|production line|industrial policy|production plant|industrial cooperation|' +
      'manufacturing industry|factory floor|mass production|industrial base|industrial sector|' +
      'heavy industry',
  },
  'automotive industry': {
    words:
      'automaker|carmaker|car maker|auto maker|automotive|auto parts=|car plant|car factory|car sales=|' +
      'auto sales=|vehicle sales=|car manufacturer|automobile|vehicle maker|truck maker|car production|' +
      'vehicle production|auto sector|auto plant|auto tariff|car tariff|car parts=|car export|' +
      'car initiative|car dealer|car market|auto supplier|car exports=|Toyota|Volkswagen|General Motors|' +
      'Stellantis|Nissan|Hyundai Motor|BMW|Mercedes Benz|Renault|Ford Motor|Daimler|Chrysler|' +
      'passenger vehicle|new car registration',
    weak: [
      {
        words: 'car|vehicle|Ford|Honda|GM|Kia|Mazda|Subaru|Suzuki|Audi|Porsche|Volvo',
        near:
          'production|plant|maker|makers|sales|export|exports|tariff|tariffs|assembly|industry|factory|' +
          'electric|sold|models|manufacturing|automaker|carmaker|dealers|imports|recall|recalled|hybrid',
      },
    ],
  },
  'electric vehicles': {
    nameless: true,
    words:
      'electric car|electric truck|electric bus|electric bus fleet|plug in hybrid|hybrid vehicle|' +
      'battery electric vehicle|BEV|charging station|charging network|charging point|EV maker|Tesla|BYD|' +
      'Rivian|zero emission vehicle|electric mobility|e mobility|Nio|Xpeng|Lucid Motors|Polestar',
  },
  shipbuilding: {
    words:
      'shipbuilder|shipyard|ship building=|build ships=|building ships=|naval shipbuilding|Hyundai Heavy|' +
      'Hanwha Ocean|Daewoo Shipbuilding|Samsung Heavy|Fincantieri|ship repair|shipyard worker|' +
      'newbuild vessel|Huntington Ingalls',
  },
  aerospace: {
    words:
      'aerospace industry|aircraft maker|planemaker|plane maker|aircraft manufacturer|aircraft order|' +
      'jet order|jetliner|airliner|jet engine|Boeing|Airbus|Embraer|Bombardier|Rolls Royce|Comac|' +
      'passenger jet|wide body jet|widebody|narrow body jet|737 MAX|Dreamliner|A320|A350|A380|' +
      'aircraft engine|Pratt & Whitney|Spirit AeroSystems|aircraft deliveries=|helicopter maker',
  },
  'railway manufacturing': {
    nameless: true,
    words:
      'train maker|rolling stock order|locomotive order|Alstom|Siemens Mobility|CRRC|Hitachi Rail|' +
      'train manufacturer',
  },
  steel: {
    nameless: true,
    words:
      'steelmaker|steel maker|steel industry|steel mill|steel plant|steel producer|steel export|' +
      'steel import|steel output|steel production|iron ore|crude steel|blast furnace|steelworks|' +
      'U.S. Steel|US Steel|Nippon Steel|ArcelorMittal|Thyssenkrupp|Tata Steel|POSCO|green steel|' +
      'steelworker|pig iron|stainless steel|steel price|steel tariff|steel market|steel demand|' +
      'steel company',
    weak: [
      {
        words: 'steel=',
        near:
          'tariff|tariffs|aluminium|aluminum|tonnes|tons|imports|exports|duties|plant|prices|demand|mill|' +
          'industry|output|furnace|producers',
      },
    ],
  },
  metals: {
    nameless: true,
    words:
      'aluminium|base metal|copper price|copper mine|copper tariff|copper export|nickel ore|nickel price|' +
      'zinc|smelter|smelting=|metal price|industrial metal|bauxite|alumina|copper smelter|tin price|' +
      'Alcoa|Rusal|metal market|scrap metal|refined copper|refined nickel|copper demand',
    weak: [
      {
        words: 'copper|nickel=|tin=|metal|lead=|titanium|tungsten',
        near:
          'tonne|tonnes|mine|mines|mining|ore|LME|prices|tariff|exports|smelter|output|producer|zinc|' +
          'aluminium|aluminum|smelters',
      },
    ],
  },
  mining: {
    words:
      'mining company|miner|coal miner|mine operator|open pit mine|mining project|mining rights=|' +
      'mining licence|mineral|Rio Tinto|BHP|Vale mine|Anglo American|Freeport|mineral deposit|' +
      'mineral resources=|mining sector|deep sea mining|mineral exploration|gold mine|copper mine|' +
      'iron ore mine|coal mine|Codelco|strip mine',
    weak: [
      {
        words: 'mine|ore',
        near:
          'copper|gold|coal|lithium|nickel|miners|output|production|tonnes|cobalt|uranium|diamond|iron|' +
          'silver|workers|shaft',
      },
    ],
  },
  'critical minerals': {
    words:
      'critical mineral|critical raw material|rare earth|rare earths=|rare earth magnet|lithium|cobalt|' +
      'graphite|gallium|germanium|antimony|strategic mineral|minerals deal|lithium mine|neodymium|' +
      'tungsten|battery metal|mineral supply|permanent magnet|transition mineral|MP Materials',
  },
  chemicals: {
    nameless: true,
    words:
      'chemical industry|chemical maker|chemical company|chemical plant|petrochemical|' +
      'petrochemical plant|BASF|Dow Chemical|plastics maker|chemicals group|ethylene|polymer|PFAS|' +
      'specialty chemical|DuPont|Sabic|chemical giant|chemical producer|plastic resin|forever chemical',
  },
  machinery: {
    nameless: true,
    words:
      'machine tool|industrial machinery|construction equipment|construction machinery|Caterpillar|' +
      'Komatsu|heavy equipment|machine maker|equipment maker|agricultural machinery|John Deere|' +
      'farm equipment|capital goods=|turbine maker|excavator|machinery maker',
  },
  'textiles and clothing': {
    words:
      'textile|garment|garment factory|clothing maker|apparel|garment worker|clothing retailer|' +
      'fast fashion|footwear|shoemaker|Shein|sportswear|Nike|Adidas|fashion retailer|clothing industry|' +
      'clothes maker|fashion industry|yarn|footwear maker|Zara|Inditex|Uniqlo',
  },
  construction: {
    nameless: true,
    words:
      'construction company|construction industry|construction firm|construction sector|builder|' +
      'homebuilder|cement|construction project|construction worker|construction site|building site|' +
      'contractor for the building|civil engineering|building materials=|housebuilding|' +
      'construction spending|construction output|groundbreaking ceremony',
    weak: [
      {
        words: 'construction',
        near:
          'bridge|tunnel|dam|plant|housing|homes|buildings|workers|contractor|project|railway|airport|' +
          'site|roads|spending|sector',
      },
    ],
  },
  'real estate': {
    words:
      'property market|property developer|home sales=|home prices=|house prices=|housing market|' +
      'commercial property|office building|Evergrande|Country Garden|Vanke|property sector|' +
      'property crisis|rental market|housing starts=|home price|house price|mortgage market|' +
      'real estate developer|property prices=|property sales=|land price|housing bubble|REIT|' +
      'property firm|property investment|home sale|new home sales=|existing home sales=',
  },
  retail: {
    nameless: true,
    words:
      'retailer|supermarket|retail sales=|high street|shopping centre|shopping mall|department store|' +
      "consumer prices at shops=|Walmart|Tesco|Carrefour|Aldi|Lidl|Costco|Sainsbury's|Sainsbury’s|" +
      'store chain|grocery chain|convenience store|Black Friday|store closures=|grocer|holiday sales=|' +
      'holiday shopping|retail chain|shopkeeper|shopper|retail sector|wholesaler',
  },
  'e-commerce': {
    words:
      'online retailer|online shopping|online retail|online sales=|online marketplace|Alibaba|JD.com|' +
      'Temu|Shein|eBay|Shopify|MercadoLibre|Flipkart|Rakuten|cyber monday|prime day|Pinduoduo|' +
      'online store',
  },
  'consumer goods': {
    words:
      'consumer product|household goods=|Unilever|Procter & Gamble|toymaker|toy maker|furniture maker|' +
      "cosmetics|beauty products=|home appliance|appliance maker|personal care products=|L'Oréal|L’Oréal|" +
      'household product|IKEA|toy industry|furniture retailer|white goods=',
  },
  'luxury goods': {
    words:
      'luxury brand|luxury group|LVMH|Kering|Gucci|Hermès|Richemont|Swiss watch|watchmaker|luxury sector|' +
      'jeweller|jewellery|luxury maker|Louis Vuitton|luxury watch|Burberry|luxury goods maker',
  },
  tourism: {
    words:
      'tourist|tourist arrivals=|travel agency|tour operator|holidaymaker|hotel chain|hotel operator|' +
      'hotelier|cruise ship|cruise line|visitor arrivals=|foreign visitor|hospitality industry|' +
      'travel industry|holiday bookings=|travel demand|TUI|Airbnb|Marriott|tourism industry|' +
      'visa free travel|overseas visitor|hotel industry|travel agent|hotel booking|theme park|casino',
  },
  restaurants: {
    nameless: true,
    words:
      "restaurant chain|fast food|fast food chain|coffee chain|McDonald’s|McDonald's|Starbucks|" +
      'Burger King|KFC|pub chain|food delivery|restaurant industry|catering company|Chipotle|Deliveroo|' +
      'restaurant owner|restaurant operator',
  },
  media: {
    nameless: true,
    words:
      'media company|media group|newspaper publisher|broadcaster|film studio|movie studio|' +
      'Hollywood studio|publisher|streaming service|streaming platform|Netflix|Disney|Warner Bros|' +
      'Paramount|pay TV|cable television|public broadcaster|press freedom|media outlet|media mogul|' +
      'Spotify|music label|record label|box office|media merger|news agency|newspaper group|' +
      'television network|TV network|TV station|video streaming',
  },
  advertising: {
    words:
      'advertiser|advertising revenue|ad revenue|ad sales=|advertising agency|ad agency|WPP|Omnicom|' +
      'Publicis|online ads=|digital advertising|ad spending|advertising campaign|ad business|' +
      'targeted advertising|advertising market|ad tech',
  },
  pharmaceuticals: {
    words:
      'drugmaker|drug maker|pharmaceutical|drug company|generic drug|prescription drug|drug price|' +
      'drug prices=|drug trial|clinical trial|Pfizer|Moderna|AstraZeneca|Novartis|Roche|Novo Nordisk|' +
      'Eli Lilly|Sanofi|GSK|Merck|Bayer|Takeda|weight loss drug|obesity drug|drug approval|' +
      'active ingredient supply|medicine shortage|drug shortage|biosimilar|experimental drug|Ozempic|' +
      'Wegovy|Food and Drug Administration|European Medicines Agency|insulin|drug patent|drug development',
  },
  'water supply': {
    words:
      'water utility|water company|drinking water|Thames Water|water shortage|water system|' +
      'water treatment|desalination|sewage|wastewater|reservoir|water scarcity|water crisis|tap water|' +
      'water rights=|water infrastructure|sewer|water sharing|Indus Waters Treaty|clean water',
  },
};
