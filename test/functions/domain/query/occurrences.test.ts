import { expect, test } from 'vitest';
import { analyseDocument } from '../../../../functions/domain/query/document.ts';
import { matchedSpans } from '../../../../functions/domain/query/explain.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';

/** A megabyte without a paragraph, made of what is asked for: 200,000 words. */
const repeats = 66_000;
const huge = analyseDocument({
  headline: 'Ports',
  passage: `${'ship boat crew '.repeat(repeats)}moon`,
  inLanguage: 'en',
  datePublished: '2025-10-27T09:00:00Z',
});

// Looking through all places for each place would take minutes here, and the test its time limit.
test.each([
  ['"ship boat"', repeats],
  ['"ship boat ship"', 0],
  ['"ship boat"~5', repeats * 2],
  ['"crew moon"~0', 2],
  ['"boat crew moon"~0', 3],
])('%s is found in a paragraph of a megabyte', (query, places) => {
  expect(matchedSpans(parseQuery(query), huge)).toHaveLength(places);
});
