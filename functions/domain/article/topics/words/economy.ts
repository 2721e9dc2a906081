import type { TopicWords } from '../topic.ts';

/** The phrases of the topics in taxonomy/economy.ts. */
export const economyWords: Readonly<Record<string, TopicWords>> = {
  economy: {
    words:
      'economic outlook|economic ties=|economic activity=|economic development|economic cooperation=|' +
      'economic relationship|economic relations=|economic stimulus|economic recovery|economic crisis|' +
      'economic crises|economic downturn|economic data=|economic partnership|economic security=|' +
      'economic initiative|world economy|macroeconomic|economist',
  },
  'economic growth': {
    words:
      'growth forecast|growth rate|economic expansion|growth outlook|growth target|economy grew=|' +
      'economy expanded=|economy grows=|economy to grow=|growth in the economy=|grow the economy=|' +
      'slowing growth=|gross national product',
    weak: [
      {
        words: 'growth=',
        near: 'economy|economic|quarter|GDP|annual|forecast|IMF|OECD',
      },
    ],
  },
  'gross domestic product': {},
  recession: {
    words:
      'economic slump|economic contraction|economy shrank=|economy contracted=|economy shrinks=|' +
      'stagflation|hard landing|soft landing',
  },
  inflation: {
    words:
      'consumer prices=|consumer price index|CPI|CPIH|price index|producer prices=|producer price index|' +
      'cost of living=|price pressure|price stability=|rising prices=|price rises=|inflationary|' +
      'disinflation|hyperinflation|core prices=|price growth=',
  },
  deflation: {
    words: 'deflationary|falling prices=',
  },
  'monetary policy': {
    words:
      'interest rate cut|interest rate rise|interest rate hike|rate rise|rate increase|rate decision|' +
      'rate setting=|policy meeting|key rate|benchmark rate|base rate|bank rate|overnight rate|repo rate|' +
      'cash rate|basis point cut|basis point hike|basis point rise|basis point increase|' +
      'basis point reduction|monetary easing=|monetary tightening=|monetary stimulus|' +
      'monetary conditions=|monetary union|quantitative easing=|quantitative tightening=|tapering=|' +
      'federal funds rate|discount rate|reserve requirement|reserve requirement ratio|' +
      'yield curve control|negative rates=|easing cycle|tightening cycle|bond buying=|asset purchase|' +
      'money supply|cut rates=|cuts rates=|cutting rates=|cut interest rates=|raise rates=|raises rates=|' +
      'raised rates=|hike rates=|lower rates=|hold rates=|monetary policy committee|' +
      'monetary policy meeting|open market committee|FOMC',
    weak: [
      {
        words:
          'Fed|the Fed=|Federal Reserve|ECB|European Central Bank|Bank of England|BoE|Bank of Japan|BOJ|' +
          'BoJ|central bank|Reserve Bank of Australia|RBA|Reserve Bank of India|RBI|Bank of Canada|PBOC|' +
          'Riksbank|Swiss National Bank|Bank of Korea',
        near:
          'cut|cuts|hike|hikes|rate|rates|raise|raises|hold|holds|ease|easing|tighten|tightening|taper|' +
          'inflation|basis|policy|policymaker|dovish|hawkish|minutes|stimulus|meeting|pause|pauses|' +
          'unchanged|steady',
      },
      {
        words: 'basis point',
        near: 'Fed|cut|cuts|hike|hikes|raise|raised|lower|lowered|rate|rates|ECB|central',
      },
    ],
  },
  'interest rates': {
    words:
      'interest rate|lending rate|deposit rate|borrowing rate|prime rate|prime lending rate|policy rate|' +
      'rate cut|rate hike|borrowing costs=',
  },
  'central banks': {
    words:
      'central bank|central banker|Federal Reserve|Fed chair|Fed Chairman|Fed official|' +
      'European Central Bank|ECB|Bank of England|BoE|Bank of Japan|BOJ|BoJ|Reserve Bank of Australia|' +
      'Reserve Bank of India|RBI|Reserve Bank of New Zealand|Bank of Canada|Bank of Korea|' +
      "People's Bank of China|People’s Bank of China|PBOC|Swiss National Bank|Riksbank|Norges Bank|" +
      'Bundesbank|Bank of Israel|Banco Central|Bank for International Settlements|' +
      'South African Reserve Bank|Bank Indonesia',
    weak: [
      {
        words: 'Fed=|the Fed=',
        near:
          'rate|rates|chair|chairman|governor|inflation|policy|Powell|Yellen|cut|cuts|hike|meeting|' +
          'interest|bank|dollar|economy|said|officials',
      },
    ],
  },
  'fiscal policy': {
    words:
      'fiscal stimulus|fiscal rules=|fiscal rule|fiscal consolidation|fiscal discipline|fiscal deficit|' +
      'austerity|austerity measure|stimulus package|stimulus bill|spending cut|spending plan|' +
      'spending review|public spending|government spending|federal spending|fiscal cliff|public finances=',
  },
  'government budget': {
    words:
      'budget deficit|budget surplus|federal budget|national budget|state budget|annual budget|' +
      'budget bill|budget proposal|budget plan|draft budget|supplementary budget|extra budget|' +
      'budget cuts=|budget talks=|budget vote|budget speech|autumn statement|spring statement|' +
      'appropriations bill|spending bill|balanced budget|EU budget|trillion budget',
    weak: [
      {
        words: 'budget',
        near:
          'government|finance|parliament|congress|senate|ministry|fiscal|deficit|chancellor|treasury|' +
          'lawmakers|cabinet',
      },
    ],
  },
  'government debt': {
    words:
      'public debt|national debt|sovereign debt|sovereign default|debt ceiling|debt limit|debt crisis|' +
      'debt crises|debt relief|debt restructuring|debt to GDP=|government borrowing|state debt|' +
      'federal debt|treasury borrowing|debt burden|external debt|foreign debt',
  },
  taxation: {
    words:
      'tax|taxed|taxpayer|tax cut|tax rise|tax reform|income tax|corporate tax|corporation tax|sales tax|' +
      'value added tax|VAT|wealth tax|tax credit|tax break|tax revenue|tax rate|windfall tax|excise duty|' +
      'excise tax|capital gains tax|property tax|inheritance tax|tax haven|digital services tax|' +
      'minimum tax|tax evasion=',
  },
  currencies: {
    nameless: true,
    words:
      'exchange rate|foreign exchange|forex|FX market|currency market|currency intervention|' +
      'currency crisis|devaluation|devalued=|revaluation|weak yen=|weaker yen=|strong dollar=|' +
      'stronger dollar=|weaker dollar=|dollar index|currency peg|currency swap|foreign reserves=|' +
      'foreign currency reserves=|foreign exchange reserves=|single currency|safe haven currency|' +
      'currency union',
    weak: [
      {
        words:
          'currency|dollar=|yen=|euro=|pound=|yuan=|renminbi=|rupee=|peso=|rand=|krona=|franc=|rupiah=|baht=|zloty=|forint=|naira=|lira=|rouble=|ruble=|sterling=',
        near:
          'fell|rose|against|weakened|strengthened|weaker|stronger|slid|depreciated|appreciated|' +
          'intervention|peg|volatility|slump|slumped|traders|hedge|depreciation|appreciation',
      },
    ],
  },
  'consumer spending': {
    words:
      'household spending|household consumption|private consumption|domestic demand|domestic consumption|' +
      'consumer demand|household income|disposable income|personal spending',
  },
  'consumer confidence': {
    words: 'consumer sentiment|consumer confidence index|consumer morale',
  },
  'business confidence': {
    words:
      'business sentiment|business climate index|business optimism|investor confidence|tankan|' +
      'tankan survey|business morale|purchasing managers index|purchasing managers’ index|' +
      "purchasing managers' index|PMI|Ifo index",
  },
  'industrial production': {
    words:
      'industrial output|factory output|manufacturing output|factory orders=|factory activity|' +
      'manufacturing activity|machinery orders=|durable goods orders=',
  },
  productivity: {
    words: 'labour productivity|productivity growth|output per hour|productivity gap',
  },
  'emerging markets': {
    words:
      'emerging market|emerging economy|developing economy|developing country|frontier market|' +
      'global south',
  },
  poverty: {
    words: 'poverty line|poverty rate|inequality|income inequality|wealth gap|extreme poverty',
  },
  infrastructure: {
    words:
      'infrastructure project|infrastructure investment|infrastructure spending|infrastructure bill|' +
      'public works=|civil works=|Belt and Road|high speed rail|bridge construction|new bridge|' +
      'motorway construction|road building',
  },
};
