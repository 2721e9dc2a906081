import type { WatchName } from './watches.ts';

/** An article of the month, with what its reader expects of it. */
export interface PlannedArticle {
  /** When it was published and came in, UTC. */
  readonly at: string;
  readonly headline: string;
  readonly body: string;
  readonly publisher?: string;
  /** The address. Two articles with one address are revisions. @default one of its own */
  readonly url?: string;
  /** The watches that the reader expects to hear from when it comes in. */
  readonly alerts?: readonly WatchName[];
  /** The dates that the reader expects to be reminded of, by watch. */
  readonly due?: Partial<Record<WatchName, readonly string[]>>;
  /** The dates of earlier articles of which nobody must be reminded any more. */
  readonly ends?: Partial<Record<WatchName, readonly string[]>>;
}

const ferryDeal = `Leirvik Yard has won an order for six electric car ferries from the Faroese transport agency, the company said on Monday. The contract is worth 1.9 billion kroner and is the largest in the history of the shipyard.

The first two vessels will be delivered in the autumn of 2027. Chief executive Randi Holm said that the yard would hire 140 welders and electricians.

A signing ceremony will be held in Torshavn on Thursday. Ministers of both countries are expected to attend.`;

const railStrike = `Train drivers at Midland Connect will strike on Friday, 13 March, in a dispute over rosters, their union said on Wednesday.

The walkout will close most rail lines between Birmingham and Nottingham. Talks broke down late on Tuesday after the company refused to withdraw a plan for shorter breaks.

Passengers with tickets for that day can travel on Thursday or Saturday instead, the company said.`;

/** Two weeks of news, written before it was run. */
export const articles: readonly PlannedArticle[] = [
  // Monday, 2 March
  {
    at: '2026-03-02T07:40:00Z',
    headline: 'Faroese order for Leirvik Yard',
    publisher: 'Coast Post',
    body: ferryDeal,
    alerts: ['ships'],
    due: { ships: ['2026-03-05'] },
  },
  {
    at: '2026-03-02T08:55:00Z',
    headline: 'Leirvik lands record ferry contract',
    publisher: 'Harbour Wire',
    body: `TORSHAVN, March 2 (Reuters) - ${ferryDeal}`,
  },
  {
    at: '2026-03-02T09:30:00Z',
    headline: 'Oil steadies as traders wait for OPEC',
    body: `Oil prices were little changed on Monday. Brent crude traded at $63.10 a barrel, and U.S. crude at $59.40.

Analysts at Fjordbank said that demand from refiners in Asia had been weaker than expected in February.`,
    alerts: ['brent'],
  },
  {
    at: '2026-03-02T11:00:00Z',
    headline: 'Museum reopens after repairs',
    body: `The maritime museum in Gdansk reopened on Monday after two years of repairs. About 4,000 people came on the first day, the director said.`,
  },
  {
    at: '2026-03-02T13:15:00Z',
    headline: 'Council sets out plan for tram line',
    body: `The city council of Leeds has opened a consultation on a new tram line to the airport. Residents must submit their comments by 17 March.

The line would cost 640 million pounds. Work could begin in 2028.`,
    due: { calls: ['2026-03-17'] },
  },
  {
    at: '2026-03-02T15:20:00Z',
    headline: 'Clinic chain picks software firm',
    body: `Norrland Health signed a contract on Monday with the software company Optiva for an artificial intelligence system that reads X-ray images. The system will be used in 23 clinics.`,
    alerts: ['ai'],
  },
  {
    at: '2026-03-02T17:45:00Z',
    headline: 'Rovers beat City in derby',
    body: `Rovers beat City 2-1 on Sunday with a late strike by Jonas Varga. The forward has scored in five games in a row and will train with the national team on Thursday.`,
  },
  // Tuesday, 3 March
  {
    at: '2026-03-03T08:10:00Z',
    headline: 'Canberra and Jakarta begin tariff talks',
    body: `Negotiators from Australia and Indonesia began talks on a new tariff agreement in Perth on Tuesday. A second round will take place in Surabaya on 11 March.

Exports of beef and wheat are the main subjects. Prime Minister Helen Moss will visit Wellington on 9 March.`,
    alerts: ['tariffs'],
    due: { tariffs: ['2026-03-11'] },
  },
  {
    at: '2026-03-03T09:05:00Z',
    headline: 'House prices rise again',
    body: `House prices rose by 0.4 percent in February, the fourth rise in a row, the lender Halden said on Tuesday. Prices in the north grew fastest.`,
  },
  {
    at: '2026-03-03T10:30:00Z',
    headline: 'Norges Bank expected to hold',
    body: `Economists expect Norges Bank to leave its key rate at 3.75 percent when it announces its decision on 12 March.

Inflation slowed to 2.6 percent in January. The bank cut the rate in December for the second time in a year.`,
    alerts: ['rates'],
    due: { rates: ['2026-03-12'] },
  },
  {
    at: '2026-03-03T12:00:00Z',
    headline: 'Oslo buys heat pumps',
    body: `Norway's defence ministry has agreed to buy 3,200 heat pumps for its barracks from the Danish maker Varmeland, the ministry said on Tuesday. The purchase is worth 410 million kroner.`,
    alerts: ['norway'],
  },
  {
    at: '2026-03-03T14:30:00Z',
    headline: 'Storm closes mountain roads',
    body: `A storm closed three mountain roads in western Norway on Tuesday. The road agency said that they would open again when the wind falls.`,
  },
  {
    at: '2026-03-03T16:00:00Z',
    headline: 'Frigate returns from long patrol',
    body: `The frigate Halvard returned to its base on Tuesday after a patrol of seven months. It had sailed 48,000 nautical miles.`,
    alerts: ['ships'],
  },
  {
    at: '2026-03-03T18:20:00Z',
    headline: 'Grants for young farmers',
    body: `The farm ministry has called for applications for grants to young farmers. Applications close on 10 March. Each grant is worth up to 30,000 euros.`,
    due: { calls: ['2026-03-10'] },
  },
  // Wednesday, 4 March
  {
    at: '2026-03-04T07:30:00Z',
    headline: 'Train drivers call a strike',
    publisher: 'Midlands Herald',
    body: railStrike,
    alerts: ['strikes'],
    due: { strikes: ['2026-03-13'] },
  },
  {
    at: '2026-03-04T08:15:00Z',
    headline: 'Rail lines to close as drivers walk out',
    publisher: 'The Commuter',
    body: railStrike.split('\n\n').slice(0, 2).join('\n\n'),
  },
  {
    at: '2026-03-04T09:00:00Z',
    headline: 'Brent falls below 63 dollars',
    body: `Brent crude fell to $62.70 a barrel on Wednesday after stocks in the United States rose more than expected.`,
    alerts: ['brent'],
  },
  {
    at: '2026-03-04T10:45:00Z',
    headline: 'Parliament debates school meals',
    body: `Members of parliament debated free school meals on Wednesday. A vote on the bill will be held on 18 March.`,
  },
  {
    at: '2026-03-04T12:10:00Z',
    headline: 'Shipbuilding pact in Busan',
    body: `South Korea and Canada signed a memorandum of understanding on shipbuilding on Wednesday. Yards of both countries will share designs for icebreakers.

A joint working group will meet in Halifax on 10 March.`,
    alerts: ['ships'],
    due: { ships: ['2026-03-10'] },
  },
  {
    at: '2026-03-04T13:00:00Z',
    headline: 'Bank of England keeps rate',
    body: `The Bank of England kept its interest rate at 4 percent on Wednesday, as economists had expected. Two of its nine members voted for a cut.

The bank will publish the minutes of the meeting on 6 March.`,
    alerts: ['rates'],
    due: { rates: ['2026-03-06'] },
  },
  {
    at: '2026-03-04T15:40:00Z',
    headline: 'Robots in the orchard',
    body: `A start-up in Almeria has built a robot that picks peppers. It uses artificial intelligence to tell ripe fruit from green fruit, the founder said.`,
  },
  {
    at: '2026-03-04T17:00:00Z',
    headline: 'Tender for new buses',
    body: `The transport agency of Porto has opened a tender for 90 hydrogen buses. Companies must submit their offers by 12 March, and the first bus is due to run in 2027.`,
    due: { calls: ['2026-03-12'] },
  },
  // Thursday, 5 March
  {
    at: '2026-03-05T08:00:30Z',
    headline: 'Talks in Perth move to Friday',
    body: `Australia and Indonesia will hold the second round of their tariff talks in Surabaya on 13 March instead of 11 March, the Indonesian trade ministry said on Thursday. It gave no reason.`,
    alerts: ['tariffs'],
    due: { tariffs: ['2026-03-13'] },
    ends: { tariffs: ['2026-03-11'] },
  },
  {
    at: '2026-03-05T09:20:00Z',
    headline: 'Chip maker to open research centre',
    body: `The chip maker Silvex will open a research centre in Dresden in 2028, it said on Thursday. The state of Saxony will pay a third of the cost.`,
  },
  {
    at: '2026-03-05T10:10:00Z',
    headline: 'Ferries: ceremony in Torshavn',
    body: `Leirvik Yard and the Faroese transport agency signed their contract for six electric ferries in Torshavn on Thursday. The shipyard will cut the first steel in June.`,
    alerts: ['ships'],
  },
  {
    at: '2026-03-05T11:35:00Z',
    headline: 'Airport staff vote for strike',
    body: `Security staff at Malaga airport have voted for a strike of two days from 16 March, their union said on Thursday. Nine out of ten members backed it.`,
    alerts: ['strikes'],
    due: { strikes: ['2026-03-16'] },
  },
  {
    at: '2026-03-05T13:00:00Z',
    headline: 'A short history of the tariff',
    body: `In March 1897 the United States raised its tariff on wool, and talks with Canada ended. On 12 March of that year thousands marched in Toronto. The deadline for an answer had passed on 1 March.`,
    alerts: ['tariffs'],
  },
  {
    at: '2026-03-05T14:25:00Z',
    headline: 'Norwegian fund buys London offices',
    body: `Norway's oil fund has bought half of an office complex in London for 390 million pounds, it said on Thursday.`,
    alerts: ['norway'],
  },
  {
    at: '2026-03-05T16:30:00Z',
    headline: 'Orchestra names conductor',
    body: `The Bergen orchestra has named Ana Lucia Prado as its next conductor. She will lead her first concert on 14 March.`,
  },
  // Friday, 6 March
  {
    at: '2026-03-06T08:30:00Z',
    headline: 'Brent heads for weekly loss',
    body: `Brent crude was on course for a loss of 2 percent for the week on Friday. It traded at $61.90.`,
    alerts: ['brent'],
  },
  {
    at: '2026-03-06T09:45:00Z',
    headline: 'Frigate programme delayed',
    body: `The navy will receive the first of its new frigates a year later than planned, the defence minister told parliament on Friday. The minister will present a new timetable on 19 March.`,
    alerts: ['ships'],
    due: { ships: ['2026-03-19'] },
  },
  {
    at: '2026-03-06T11:00:00Z',
    headline: 'Insurers test artificial intelligence',
    body: `Three insurers in Zurich have entered a partnership to test artificial intelligence that finds false claims. The test runs for six months.`,
    alerts: ['ai'],
  },
  {
    at: '2026-03-06T12:30:00Z',
    headline: 'Federal Reserve official sees no hurry',
    body: `The Federal Reserve can take its time with the next cut of its rate, an official of the bank said in Dallas on Friday. Its next decision is due on 18 March.`,
    alerts: ['rates'],
    due: { rates: ['2026-03-18'] },
  },
  {
    at: '2026-03-06T14:10:00Z',
    headline: 'Bridge repairs take longer',
    body: `Repairs of the old bridge in Riga will last until the end of May, the city said on Friday. They were to end in April.`,
  },
  {
    at: '2026-03-06T16:50:00Z',
    headline: 'Zoo welcomes twin lynx',
    body: `Two lynx were born at the zoo of Tallinn in February, it said on Friday. Visitors can see them from 20 March.`,
  },
  // Saturday and Sunday, 7 and 8 March
  {
    at: '2026-03-07T09:00:00Z',
    headline: 'Dockers at the port of Gent plan a strike',
    url: 'https://news.example/gent-strike',
    body: `Dockers at the port of Gent plan to strike on 17 March over pay, their union said on Saturday. The port handled 32 million tonnes of goods last year.`,
    alerts: ['strikes'],
    due: { strikes: ['2026-03-17'] },
  },
  {
    at: '2026-03-07T11:30:00Z',
    headline: 'Dockers at the port of Gent plan a strike',
    url: 'https://news.example/gent-strike?utm_source=feed',
    body: `Dockers at the port of Gent plan to strike on 18 March over pay, their union said on Saturday. The port handled 32 million tonnes of goods last year. An earlier version of this article gave a wrong date.`,
    alerts: ['strikes'],
    due: { strikes: ['2026-03-18'] },
    ends: { strikes: ['2026-03-17'] },
  },
  {
    at: '2026-03-07T15:00:00Z',
    headline: 'Marathon draws record crowd',
    body: `More than 21,000 runners took part in the marathon of Valencia on Saturday. Next year it will be held on 6 March.`,
  },
  {
    at: '2026-03-08T10:00:00Z',
    headline: 'Wind farm seeks suppliers',
    body: `Nordhav Wind has opened a tender for 40 towers. Suppliers can submit offers until 23 March, the company said on Sunday.`,
    due: { calls: ['2026-03-23'] },
  },
  {
    at: '2026-03-08T17:20:00Z',
    headline: 'Cup tie postponed',
    body: `The cup tie between Rovers and United was postponed on Sunday because of snow. It will be played on 11 March.`,
  },
  // Monday, 9 March
  {
    at: '2026-03-09T08:20:00Z',
    headline: 'Yard in Rostock files for insolvency',
    body: `The shipyard Warnow in Rostock filed for insolvency on Monday. It employs 1,100 people.

Creditors will meet on 16 March. The state government said that it was looking for a buyer.`,
    alerts: ['ships'],
  },
  {
    at: '2026-03-09T09:40:00Z',
    headline: 'Oil rises on pipeline fire',
    body: `Oil rose on Monday after a fire at a pipeline in Libya. Brent gained 1.8 percent to $63.00.`,
    alerts: ['brent'],
  },
  {
    at: '2026-03-09T10:50:00Z',
    headline: 'Data centre deal in Iceland',
    body: `The cloud company Strata reached a deal on Monday to rent a data centre in Iceland for artificial intelligence research. The lease runs for 12 years.`,
    alerts: ['ai'],
  },
  {
    at: '2026-03-09T12:15:00Z',
    headline: 'Bank of England names deputy',
    body: `The Bank of England named Priya Raman as deputy governor on Monday. She will take office on 1 April.`,
  },
  {
    at: '2026-03-09T14:00:00Z',
    headline: 'EU and Mercosur negotiators near tariff deal',
    body: `Negotiators of the European Union and Mercosur have settled most of their differences over tariffs on cars, two officials said on Monday. They will meet again in Montevideo on Thursday.`,
    alerts: ['tariffs'],
    due: { tariffs: ['2026-03-12'] },
  },
  {
    at: '2026-03-09T16:30:00Z',
    headline: 'School of music gets new hall',
    body: `The music school of Ghent opened a hall with 300 seats on Monday. It was built in 18 months.`,
  },
  // Tuesday, 10 March
  {
    at: '2026-03-10T08:45:00Z',
    headline: 'Midland Connect strike called off',
    body: `Train drivers at Midland Connect have called off the strike that they had planned for 13 March, their union said on Tuesday. The company withdrew its plan for shorter breaks.`,
    alerts: ['strikes'],
    ends: { strikes: ['2026-03-13'] },
  },
  {
    at: '2026-03-10T10:00:00Z',
    headline: 'Norwegian ferry line orders two ships',
    body: `The Norwegian ferry line Fjordlinjen has ordered two hydrogen ships from a shipyard in Turkey for 2.1 billion kroner, it said on Tuesday.`,
    alerts: ['ships', 'norway'],
  },
  {
    at: '2026-03-10T11:20:00Z',
    headline: 'Halifax group agrees on icebreakers',
    body: `A working group of South Korea and Canada agreed in Halifax on Tuesday to build three icebreakers together. The frigate programme of the Canadian navy is not part of it.`,
    alerts: ['ships'],
  },
  {
    at: '2026-03-10T13:30:00Z',
    headline: 'City consults on parking fees',
    body: `The city of Aarhus has begun a consultation on higher parking fees. It will close on 11 March at noon.`,
    due: { calls: ['2026-03-11'] },
  },
  {
    at: '2026-03-10T15:10:00Z',
    headline: 'Vineyards fear late frost',
    body: `Growers in Burgundy fear frost this week. Temperatures could fall to minus 3 degrees on Thursday night, the weather service said.`,
  },
  // Wednesday, 11 March
  {
    at: '2026-03-11T09:10:00Z',
    headline: 'Brent slips as pipeline restarts',
    body: `Brent slipped to $62.20 on Wednesday as the pipeline in Libya restarted.`,
    alerts: ['brent'],
  },
  {
    at: '2026-03-11T10:25:00Z',
    headline: 'Film festival opens in May',
    body: `The film festival of Tromso will open on 21 May with a drama about a lighthouse keeper. Tickets go on sale on 16 March.`,
  },
  {
    at: '2026-03-11T12:40:00Z',
    headline: 'Steel makers ask for tariff deadline to be extended',
    body: `Steel makers in Turkey have asked Brussels to extend the deadline for tariff exemptions, which ends on 20 March. The European Commission declined to comment.`,
    alerts: ['tariffs'],
    due: { tariffs: ['2026-03-20'] },
  },
  {
    at: '2026-03-11T14:50:00Z',
    headline: 'Hospital partnership uses artificial intelligence',
    body: `Two hospitals in Lyon formed a partnership on Wednesday to plan operations with artificial intelligence. A first report is expected in 2027.`,
    alerts: ['ai'],
  },
  {
    at: '2026-03-11T16:00:00Z',
    headline: 'Lighthouse sold to collector',
    body: `A lighthouse on the coast of Scotland was sold for 220,000 pounds on Wednesday.`,
  },
  // Thursday, 12 March
  {
    at: '2026-03-12T09:05:00Z',
    headline: 'Norges Bank leaves rate unchanged',
    body: `Norges Bank left its key rate at 3.75 percent on Thursday. The governor said that a cut was likely in June.`,
    alerts: ['rates'],
  },
  {
    at: '2026-03-12T11:45:00Z',
    headline: 'Pilots threaten to strike',
    body: `Pilots of Aurora Air will strike unless the company raises its offer by Monday, their union said on Thursday. The strike would stop flights at four airports.`,
    alerts: ['strikes'],
    due: { strikes: ['2026-03-16'] },
  },
  {
    at: '2026-03-12T14:15:00Z',
    headline: 'Norway signs for patrol aircraft',
    body: `Norway will buy two patrol aircraft from Canada for 3.4 billion kroner, the defence ministry said on Thursday.`,
    alerts: ['norway'],
  },
  {
    at: '2026-03-12T16:40:00Z',
    headline: 'Library extends opening hours',
    body: `The library of Uppsala will open on Sundays from 22 March, the city said on Thursday.`,
  },
  // Friday, 13 March
  {
    at: '2026-03-13T08:50:00Z',
    headline: 'Surabaya talks end without tariff agreement',
    body: `Talks between Australia and Indonesia on a tariff agreement ended without a result in Surabaya on Friday. No date was set for a third round.`,
    alerts: ['tariffs'],
  },
  {
    at: '2026-03-13T10:30:00Z',
    headline: 'Oil ends the week higher',
    body: `Brent settled at $63.80 on Friday, up 2 percent for the week.`,
    alerts: ['brent'],
  },
  {
    at: '2026-03-13T13:20:00Z',
    headline: 'Buyer for Rostock yard',
    body: `The Dutch group Van Loon has made an offer for the insolvent shipyard Warnow in Rostock, a person close to the talks said on Friday. The creditors will vote on it on 24 March.`,
    alerts: ['ships'],
    due: { ships: ['2026-03-24'] },
  },
  {
    at: '2026-03-13T15:00:00Z',
    headline: 'Swimming pool to be rebuilt',
    body: `The council of Cork will rebuild its swimming pool, which burned down in 2024. Work begins on 30 March.`,
  },
];
