import { describe, expect, it } from 'vitest';
import { dateRules } from '../../../../../functions/domain/article/dates/date-rules.ts';
import { traceDates } from '../../../../../functions/domain/article/dates/find-dates.ts';
import { joins } from '../../../../../functions/domain/article/dates/joins/join-pieces.ts';
import type { RuleDescription } from '../../../../../functions/domain/article/dates/rule.ts';
import { dayToDay } from '../../../../../functions/domain/article/dates/rules/stretches.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';

const rules = [...dateRules.flatMap((family) => family.rules), ...joins, dayToDay];
const examples = rules.flatMap(({ name, reads }) =>
  Object.entries(reads).map(([text, value]) => ({ name, text, value })),
);

describe('the rules of dates', () => {
  it('have names that tell them apart', () => {
    expect(repeated(rules.map(({ name }) => name))).toEqual([]);
    expect(repeated(['<length> ago', 'today', '<length> ago'])).toEqual(['<length> ago']);
  });

  it('have examples', () => {
    expect(withoutExamples(rules)).toEqual([]);
    expect(withoutExamples([{ name: 'today', reads: {} }])).toEqual(['today']);
  });

  it.each(examples)('read $value in "$text" by "$name"', ({ name, text, value }) => {
    const { date, plain } = unmark(text);

    const found = traceDates(readProse(plain), { datePublished: '2025-10-28' }).find(
      ({ mention }) => mention.text === date,
    );

    expect(found?.mention.value).toBe(value);
    expect(found?.rules).toContain(name);
  });
});

describe('traceDates', () => {
  it('names the rules of a date, the one that made it last first', () => {
    const traced = traceDates(readProse('They met in the first week of May 2024.'), {
      datePublished: '2025-10-28',
    });

    expect(traced.map(({ rules: names }) => names)).toEqual([
      ['the <date>', '<ordinal> <weekday or unit> of <period>'],
    ]);
  });
});

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function withoutExamples(described: readonly RuleDescription[]): string[] {
  return described.filter(({ reads }) => Object.keys(reads).length === 0).map(({ name }) => name);
}

/** The date of an example is in square brackets, or is the whole text. */
function unmark(text: string): { date: string; plain: string } {
  const date = /\[(.*)\]/.exec(text)?.[1] ?? text;
  return { date, plain: text.replaceAll(/[[\]]/g, '') };
}
