import { describe, expect, it } from 'vitest';
import { isOldNews } from '../../../../functions/domain/alert/old-news.ts';

const acceptedAt = '2026-03-04T12:00:00.000Z';

describe('isOldNews', () => {
  it.each([
    ['2026-03-01T12:00:00.000Z', 3, false],
    ['2026-03-01T11:59:59.999Z', 3, true],
    ['2026-03-03T12:00:00.000Z', 1, false],
    ['2019-03-04T12:00:00.000Z', 0, false],
    ['2026-03-04T13:00:00.000Z', 3, false],
  ])('of an article from %s with %i days: %s', (datePublished, freshDays, isOld) => {
    expect(isOldNews({ datePublished, acceptedAt }, { kind: 'published' }, freshDays)).toBe(isOld);
  });

  it('is never a reminder', () => {
    const due = { kind: 'due', date: '2026-03-05', daysAhead: 1 } as const;

    expect(isOldNews({ datePublished: '2026-01-01T00:00:00.000Z', acceptedAt }, due, 3)).toBe(false);
  });
});
