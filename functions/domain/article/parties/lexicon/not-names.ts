/** Words with a capital that name no party. Own lists. */

/** Words that are not names at the beginning of a sentence or in a title. */
export const plainWords: ReadonlySet<string> = new Set(
  (
    'the a an this that these those there here it its he she they we i you his her their our my your him them us what which who whom whose when where why how ' +
    'and or but nor so yet if as at by for from in into of off on onto over out up down to with within without under until since during after before between against ' +
    'about above across along among around behind below beneath beside beyond despite except inside near outside past per through throughout toward towards upon via ' +
    'while although though because unless whereas whether then than thus hence also too very more most less least much many some any all both each every either neither ' +
    'no not only just even still already again once twice now today yesterday tomorrow tonight soon later earlier last next first second third former latter new old ' +
    'other another such same own however meanwhile moreover furthermore therefore nevertheless additionally according following including based given due ' +
    'is are was were be been being has have had do does did will would can could shall should may might must one two three four five six seven eight nine ten ' +
    'several few people analysts officials experts critics investors sources shares sales profits oil gold markets stocks asked speaking regarding concerning ' +
    'specifically recently currently previously originally finally eventually initially apparently reportedly perhaps maybe indeed instead together overall ' +
    'yes never always often sometimes usually generally nearly almost around-the-clock let like unlike compared read related share photo image file video ' +
    'tags updated published source sources external links see contents page home menu search subscribe newsletter copyright all rights reserved editor note ' +
    'god christmas easter thanksgiving hanukkah ramadan english internet web bluetooth wifi wi-fi christian muslim jewish catholic islamic arab european asian african ' +
    'western eastern northern southern north south east west central middle latin black white nazi communist socialist democratic republican'
  ).split(' '),
);

/** Words of that list that begin a name when another word with a capital follows: "European Medicines Agency". */
export const leadingAdjectives: ReadonlySet<string> = new Set(
  'european asian african arab western eastern northern southern north south east west central middle latin new old first second third royal black white all international english internet christian muslim jewish catholic islamic democratic republican socialist communist'.split(
    ' ',
  ),
);

/** Months, weekdays and feast days break a name. */
export const timeWords: ReadonlySet<string> = new Set(
  (
    'january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri q1 q2 q3 q4'
  ).split(' '),
);

/** Acronyms of things: `GDP`. They name no organisation. */
export const thingAcronyms: ReadonlySet<string> = new Set(
  (
    'AI GDP CPI PMI IPO CEO CFO COO CTO VP PM MP MPs TV PC PCs CD CDs DVD DVDs GPS LCD LED USB HD HDD SSD RAM ROM CPU GPU UTC GMT EST EDT PST PDT BST CET ET AM FM DNA RNA HIV AIDS ' +
    'COVID SARS UFO ATM PIN SMS URL HTML XML HTTP API SUV EV EVs MPG ID IDs FAQ Q&A R&D M&A ETF ETFs ESG MoU MOU LNG LPG CO2 VAT IT PR HR HQ USD EUR GBP JPY CNY RMB AUD CAD CHF ' +
    'A.M P.M AD BC II III IV VI VII VIII IX XI XII OK NB PS RIP VIP DJ MC SOS DIY MBA PHD BA MA MD RN QC KC OBE MBE CBE JR SR ISBN DSL ADSL VoIP P2P OS X GB TB MB KB GHZ MHZ MP3 MP4 ' +
    'MRO WMD ICBM UAV NYSE-listed FY YTD YOY EBITDA EPS DRM GUI IP LTE FTA NDA RFP CFC LGBT LGBTQ PPE ICU ER CCTV SIM PDF JPEG UK-based AG-600 XWB'
  ).split(' '),
);

/** Places that are not countries. They are not parties. */
export const places: ReadonlySet<string> = new Set(
  (
    'Asia Africa Europe Antarctica Oceania Pacific Atlantic Arctic Mediterranean Caribbean Balkans Gulf Crimea Gaza Kashmir Tibet Xinjiang Donbas Siberia Bavaria Catalonia Okinawa Hokkaido ' +
    'California Texas Florida Ohio Illinois Pennsylvania Michigan Virginia Massachusetts Arizona Colorado Nevada Oregon Utah Alaska Hawaii Alabama Arkansas Connecticut Delaware Idaho Indiana Iowa Kansas ' +
    'Kentucky Louisiana Maine Maryland Minnesota Mississippi Missouri Montana Nebraska Oklahoma Tennessee Vermont Wisconsin Wyoming Georgia Ontario Quebec Alberta Manitoba Queensland Victoria Tasmania ' +
    'Chicago Boston Seattle Houston Dallas Atlanta Miami Detroit Philadelphia Phoenix Denver Cleveland Baltimore Pittsburgh Toronto Montreal Vancouver Calgary Sydney Melbourne Brisbane Perth Adelaide Auckland ' +
    'Manchester Birmingham Liverpool Glasgow Edinburgh Cardiff Belfast Leeds Bristol Oxford Cambridge Toulouse Lyon Marseille Hamburg Munich Frankfurt Cologne Stuttgart Düsseldorf Milan Turin Naples Venice ' +
    'Barcelona Valencia Seville Geneva Zurich Davos Amsterdam Rotterdam Antwerp Istanbul Dubai Mumbai Bangalore Bengaluru Chennai Kolkata Hyderabad Karachi Lahore Shanghai Guangzhou Shenzhen Tianjin Wuhan Chongqing Chengdu ' +
    'Osaka Kyoto Nagoya Yokohama Kobe Fukuoka Hiroshima Nagasaki Sapporo Busan Incheon Johannesburg Durban Lagos Casablanca Alexandria Cupertino Brooklyn Manhattan Hollywood Broadway Heathrow Everett'
  ).split(' '),
);

/** Places with names of several words. */
export const longPlaces =
  'San Francisco|Los Angeles|New York|New York City|San Diego|San Jose|Las Vegas|St Louis|Salt Lake City|New Orleans|Ho Chi Minh City|Rio de Janeiro|São Paulo|Sao Paulo|Cape Town|Middle East|Near East|' +
  'Silicon Valley|Long Beach|Palo Alto|Mountain View|Santa Clara|Fort Worth|West Bank|Gaza Strip|Gaza City|Red Sea|Black Sea|Baltic Sea|South China Sea|East China Sea|Persian Gulf|Strait of Hormuz|Taiwan Strait|' +
  'Latin America|North America|South America|Central America|Southeast Asia|South Asia|East Asia|Central Asia|Eastern Europe|Western Europe|North Africa|West Africa|East Africa|Sub-Saharan Africa|' +
  'New Jersey|New Mexico|New Hampshire|North Carolina|South Carolina|North Dakota|South Dakota|West Virginia|Rhode Island|British Columbia|New South Wales|Nova Scotia|Washington D.C|Washington DC|Washington, D.C.|' +
  'Indo-Pacific|Asia-Pacific|Asia Pacific|Korean Peninsula|Tel Aviv-Yafo|St Petersburg|Saint Petersburg|Wall Street|Pearl Harbor|Cape Canaveral|Puget Sound|Hudson Bay|San Antonio|Kansas City|Oklahoma City|Frankfurt am Main|Costa del Sol';
