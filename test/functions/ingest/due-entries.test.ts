import { describe, expect, it } from 'vitest';
import { dueEntries, maxDueEntries } from '../../../functions/ingest/due-entries.ts';
import { anArticle, aStoredItem } from '../../support/builders/article.ts';

const article = anArticle();

describe('dueEntries', () => {
  it('files a date under its first day, and a range under each week of it', () => {
    const item = aStoredItem(article.id, 0, { dueDates: ['2026-03', '2026-03-01/2026-03-20'] });

    const { entries, warnings } = dueEntries(article, [item]);

    expect(entries.map(({ date, day }) => `${date} ${day}`)).toEqual([
      '2026-03 2026-03-01',
      '2026-03-01/2026-03-20 2026-03-01',
      '2026-03-01/2026-03-20 2026-03-08',
      '2026-03-01/2026-03-20 2026-03-15',
    ]);
    expect(warnings).toEqual([]);
  });

  it('leaves out the items behind the most entries of an article, with a warning', () => {
    const year = ['2026-01-01/2026-12-31'];
    const items = Array.from({ length: 500 }, (_, i) => aStoredItem(article.id, i, { dueDates: year }));

    const { entries, warnings } = dueEntries(article, items);

    const reminded = new Set(entries.map(({ itemId }) => itemId));
    expect(entries.length).toBeLessThanOrEqual(maxDueEntries);
    expect(entries.length).toBeGreaterThan(maxDueEntries - 53);
    expect(warnings).toEqual([expect.stringContaining(`behind its first ${reminded.size} items`)]);
  });
});
