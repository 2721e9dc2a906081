import fc from 'fast-check';
import { type ItemKind, itemKinds } from '../../../functions/domain/article/item.ts';
import type { DocumentInput } from '../../../functions/domain/query/document-input.ts';

/**
 * Few words, so that random queries and documents often match. Names, acronyms, accents and hyphens are among them.
 */
export const vocabulary = [
  ...[
    'ship',
    'ships',
    'shipping',
    'shipyard',
    'deal',
    'Deals',
    'the',
    'of',
    'new',
    'yard',
    'it',
    'IT',
    'us',
    'US',
  ],
  ...[
    'U.S.',
    'who',
    'WHO',
    'AI',
    'artificial',
    'intelligence',
    'mou',
    'MoU',
    'memorandum',
    'understanding',
    'tech',
  ],
  ...[
    'technology',
    'Japan',
    "Japan's",
    'bank',
    'Bank',
    'BoJ',
    'e-mail',
    'email',
    'follow-up',
    'up',
    'follow',
    '1,000',
  ],
  ...['1000', '3.5m', 'café', 'cafe', 'United', 'States', 'nations', 'Kingdom', 'state-of-the-art', '日本'],
];
const separators = [' ', ' ', ' ', ' ', ', ', '. ', '-', '\n\n'];

const text = (maxWords: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...vocabulary), fc.constantFrom(...separators)), { maxLength: maxWords })
    .map((parts) => parts.flat().join(''));

const parties: fc.Arbitrary<NonNullable<DocumentInput['item']>['parties']> = fc.array(
  fc.constantFrom<NonNullable<DocumentInput['item']>['parties'][number]>(
    { name: 'Japan', type: 'country', code: 'JP' },
    { name: 'United States', type: 'country', code: 'US' },
    { name: 'Bank of Japan', type: 'organisation' },
    { name: 'Goldman Sachs', type: 'organisation' },
    { name: 'Sanae Goldman', type: 'person' },
  ),
  { maxLength: 3 },
);

const amount = fc.record({
  value: fc.constantFrom(1, 25, 1000, 1e9, 8e9),
  unit: fc.constantFrom('USD', 'JPY', 'percent', 'basis point'),
  text: fc.constant('8'),
  start: fc.constant(0),
  end: fc.constant(1),
});

const item: fc.Arbitrary<NonNullable<DocumentInput['item']>> = fc.record({
  id: fc.constant('art_1.0'),
  articleId: fc.constant('art_1'),
  kind: fc.constantFrom<ItemKind>(...itemKinds),
  quote: fc.constant('x'),
  start: fc.constant(0),
  end: fc.constant(1),
  parties,
  amounts: fc.array(amount, { maxLength: 2 }),
  dates: fc.constant([]),
  topics: fc.uniqueArray(
    fc.constantFrom('ai', 'shipbuilding', 'monetary policy', 'artificial intelligence'),
    {
      maxLength: 2,
    },
  ),
  dueDates: fc.array(
    fc.constantFrom(
      '2025-10-28',
      '2025-11',
      '2025-W44',
      '2025-Q4',
      '2026',
      '2025-10-28/2025-11-02',
      '2025-12-31',
    ),
    { maxLength: 2 },
  ),
});

/** Makes a document of up to about thirty words, with or without an item. */
export const randomDocument: fc.Arbitrary<DocumentInput> = fc.record(
  {
    headline: text(6),
    heading: text(3),
    passage: text(20),
    item,
    publisher: fc.constantFrom('The Daily Ship', 'US Bank News'),
    inLanguage: fc.constantFrom('en', 'en-GB', 'ja'),
    isOpening: fc.boolean(),
    datePublished: fc.constantFrom(
      '2025-10-27T09:00:00Z',
      '2025-10-31T23:30:00-05:00',
      '2024-02-29T00:00:00Z',
    ),
  },
  { requiredKeys: ['headline', 'passage', 'inLanguage', 'datePublished'] },
);
