import { describe, expect, it } from 'vitest';
import { givenFactSchema } from '../../../../functions/domain/article/given-fact.ts';
import { maxDueDates } from '../../../../functions/domain/article/item.ts';
import { aFact } from '../../../support/builders/article.ts';

const parse = (dueDates: readonly string[]) => givenFactSchema.safeParse({ ...aFact(), dueDates });

function days(count: number): string[] {
  const first = Date.parse('2026-03-01T00:00:00Z');
  return Array.from({ length: count }, (_, i) => new Date(first + i * 86_400_000).toISOString().slice(0, 10));
}

describe('givenFactSchema', () => {
  it('has each day once, however it was written', () => {
    const given = ['2026-03-12T0', '2026-03-12T1', '2026-03-12', '2026-03-13T08:00', '2026-03'];

    expect(parse(given).data?.dueDates).toEqual(['2026-03-12', '2026-03-13', '2026-03']);
  });

  it.each([
    ['a text that is no date', 'next week'],
    ['a day that does not exist', '2026-02-30'],
    ['a duration', 'P3M'],
    ['a day with 2,000 characters of time', `2026-03-12T${'0'.repeat(2_000)}`],
  ])('refuses %s, and says which one it is', (_, value) => {
    const parsed = parse(['2026-03-12', value]);

    expect(parsed.success).toBe(false);
    expect(parsed.error?.issues[0]?.path).toEqual(['dueDates', 1]);
  });

  it('takes 20 due dates and refuses 21', () => {
    expect(maxDueDates).toBe(20);
    expect(parse(days(20)).success).toBe(true);
    expect(parse(days(21)).error?.issues[0]?.path).toEqual(['dueDates']);
  });

  it('counts a day that is given twice once', () => {
    expect(parse([...days(20), '2026-03-01T08:00']).success).toBe(true);
  });
});
