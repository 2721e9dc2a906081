import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../../../functions/domain/query/document.ts';
import { matchedSpans } from '../../../../functions/domain/query/explain.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';

/** One paragraph of a megabyte with only the words of the queries: 200,000 words. */
const repeats = 66_000;

const huge = analyseDocument({
  headline: 'Ports',
  passage: `${'ship boat crew '.repeat(repeats)}moon`,
  inLanguage: 'en',
  datePublished: '2025-10-27T09:00:00Z',
});

describe('matchedSpans', () => {
  // A search through all places for each place would take minutes here, longer than the test's time limit.
  it.each([
    ['"ship boat"', repeats],
    ['"ship boat ship"', 0],
    ['"ship boat"~5', repeats * 2],
    ['"crew moon"~0', 2],
    ['"boat crew moon"~0', 3],
  ])('finds %s in a paragraph of a megabyte', (query, places) => {
    expect(matchedSpans(parseQuery(query), huge)).toHaveLength(places);
  });
});
