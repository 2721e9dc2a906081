import type { DocumentInput } from '../../../functions/domain/query/document-input.ts';

/** The example document of docs/watch-language.md. */
export const exampleDocument: DocumentInput = {
  headline: 'US and Japan sign shipyard pact',
  heading: 'What the partners agreed',
  passage:
    "Tokyo's Ministry of Economy signed a Memorandum of Understanding (MoU) on shipbuilding with the U.S. on Monday. " +
    'Kaigan Heavy Industries will buy e-mail and artificial intelligence systems for $1.2 billion by 14 November 2025, ' +
    'it said at the Café Meiji.',
  publisher: 'The Harbour Post',
  inLanguage: 'en-GB',
  datePublished: '2025-10-27T09:00:00Z',
  item: {
    id: 'art_example.0',
    articleId: 'art_example',
    kind: 'agreement',
    quote: 'signed a Memorandum of Understanding (MoU) on shipbuilding',
    start: 0,
    end: 58,
    parties: [
      { name: 'Japan', type: 'country', code: 'JP' },
      { name: 'United States', type: 'country', code: 'US' },
      { name: 'Kaigan Heavy Industries', type: 'organisation' },
      { name: 'Sanae Mori', type: 'person' },
    ],
    amounts: [
      { value: 1.2e9, unit: 'USD', text: '$1.2 billion', start: 0, end: 12 },
      { value: 25, unit: 'percent', text: '25%', start: 0, end: 3, bound: 'about' },
    ],
    dates: [],
    topics: ['shipbuilding', 'monetary policy'],
    dueDates: ['2025-11-14'],
  },
};

/** Queries by operator: some match the example document, and some do not. */
export const specExamples: Readonly<Record<string, { matches: string[]; misses: string[] }>> = {
  words: {
    matches: ['shipbuilding MoU', 'Signing', 'MINISTRIES economy', 'cafe', 'tokyo', 'pact, japan'],
    misses: ['shipbuilding submarine', 'shipwright'],
  },
  names: {
    matches: [
      'AI',
      '"artificial intelligence"',
      'intelligence artificial',
      'memorandum understanding',
      'USA',
    ],
    misses: ['UK', '"intelligence artificial"', 'BoJ'],
  },
  acronyms: {
    matches: ['US', 'it', 'United States'],
    misses: ['us', 'IT', 'WHO'],
  },
  hyphens: {
    matches: ['e-mail', 'email', '"e mail"', 'ship-yard OR shipyard'],
    misses: ['mail-chain', 'ship-yard-pact'],
  },
  phrases: {
    matches: [
      '"shipyard pact"',
      '"MoU on shipbuilding"',
      '"memorandum of understanding"',
      '"heavy industry"',
    ],
    misses: ['"pact shipyard"', '"pact what"', '"economy shipbuilding"'],
  },
  near: {
    matches: ['"shipbuilding mou"~5', '"industries kaigan"~1', '"mou shipbuilding"~2', '"U.S. Monday"~1'],
    misses: ['"kaigan systems"~5', '"pact ministry"~50', '"on on on on"~50', '"mou shipbuilding"~0'],
  },
  prefix: {
    matches: ['ship*', 'Kaig*', 'caf*', 'headline:sig*'],
    misses: ['submar*', 'shipbuildings*', 'headline:kaig*'],
  },
  exact: {
    matches: ['=US', '=us', '=shipyard', '="Heavy Industries"', '=signed', '=MoU'],
    misses: ['=Us', '=ship', '=signs', '="heavy industry"', '=AI', '=MOU'],
  },
  'AND OR NOT': {
    matches: [
      'japan AND pact',
      'submarine OR pact',
      'pact NOT submarine',
      'pact -submarine',
      'pact -(rice OR corn)',
    ],
    misses: ['pact -japan', 'submarine OR corn pact', 'pact NOT (rice OR japan)', 'pact -"heavy industries"'],
  },
  parentheses: {
    matches: ['(submarine OR pact) japan', 'pact -(japan submarine)'],
    misses: ['(submarine OR corn) pact', '(pact OR corn) submarine'],
  },
  min: {
    matches: [
      'min(2, pact, submarine, japan)',
      'min(1, corn, pact)',
      'min(2, kind:agreement, US tokyo, corn)',
    ],
    misses: [
      'min(2, pact, submarine, corn)',
      'min(3, pact, japan, corn, rice)',
      'min(2, US corn, pact, rice)',
    ],
  },
  headline: {
    matches: ['headline:pact', 'headline:"shipyard pact"', 'headline:=US', 'headline:"pact japan"~3'],
    misses: ['headline:tokyo', 'headline:mou', '-headline:japan pact'],
  },
  topic: {
    matches: ['topic:shipbuilding', 'topic:"monetary policy"', 'topic:Shipbuilding', 'topic:rates'],
    misses: ['topic:monetary', 'topic:trade'],
  },
  kind: { matches: ['kind:agreement', 'kind:Agreement pact'], misses: ['kind:visit', 'kind:purchase'] },
  'country, party, person, org': {
    matches: [
      ...[
        'country:JP',
        'country:japan',
        'country:US',
        'country:"United States"',
        'party:kaigan',
        'party:japan',
      ],
      ...['person:mori', 'org:"heavy industries"', 'org:kaigan'],
    ],
    misses: ['country:KR', 'org:mori', 'person:kaigan', 'org:"kaigan industries"', 'party:corn'],
  },
  publisher: { matches: ['publisher:"harbour post"'], misses: ['publisher:times'] },
  lang: { matches: ['lang:en', 'lang:en-GB'], misses: ['lang:en-US', 'lang:ja'] },
  'amount, unit': {
    matches: [
      ...['amount:>=1e9 unit:USD', 'amount:>=$1bn', 'unit:percent', 'amount:25%', 'amount:1bn..2bn'],
      ...['amount:<30 unit:percent', 'amount:1,200,000,000'],
    ],
    misses: ['amount:>=1e9 unit:percent', 'amount:25 unit:USD', 'amount:>$2bn', 'amount:26..30'],
  },
  due: {
    matches: [
      ...['due:2025-11', 'due:2025-11-14', 'due:<30d', 'due:any', 'due:>=2w', 'due:2025-11-01..2025-11-20'],
      ...['due:>2025-10', 'due:2025-W46'],
    ],
    misses: ['due:2025-12', 'due:<18d', 'due:>3w', 'due:<2025-11', 'due:2025-11-15..2026'],
  },
  published: {
    matches: ['published:>=2025-10-01 pact', 'pact published:2025-10', 'pact -published:2024'],
    misses: ['published:<2025-10-27 pact', 'published:2025-11 pact'],
  },
};
