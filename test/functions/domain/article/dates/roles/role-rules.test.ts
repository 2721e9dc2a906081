import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../../functions/domain/article/dates/find-dates.ts';
import { roleRules } from '../../../../../../functions/domain/article/dates/roles/role-rules.ts';
import { readProse } from '../../../../../../functions/domain/article/text/prose.ts';

/** The day of publication in the examples of the rules: a Wednesday. */
const datePublished = '2026-03-04';

const dueIn = (sentence: string) =>
  findDates(readProse(sentence), { datePublished })
    .filter(({ role }) => role === 'due')
    .map(({ value }) => value);

describe('roleRules', () => {
  it('have a name each, and at least one example', () => {
    const names = roleRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(roleRules.filter(({ examples }) => Object.keys(examples).length === 0)).toEqual([]);
  });

  describe.each(roleRules.map(({ name, examples }) => [name, Object.entries(examples)] as const))(
    '%s',
    (_, examples) => {
      it.each(examples)('%s', (sentence, due) => {
        expect(dueIn(sentence)).toEqual(due);
      });
    },
  );
});
