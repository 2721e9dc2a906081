import { describe, expect, it } from 'vitest';
import { traceDates } from '../../../../../../functions/domain/article/dates/find-dates.ts';
import { roleRules } from '../../../../../../functions/domain/article/dates/roles/role-rules.ts';
import { readProse } from '../../../../../../functions/domain/article/text/prose.ts';

/** The day of publication in the examples of the rules: a Wednesday. */
const datePublished = '2026-03-04';

const traced = (sentence: string) => traceDates(readProse(sentence), { datePublished });

const dueIn = (sentence: string) =>
  traced(sentence).flatMap(({ mention: { role, value, ends } }) => (role === 'due' ? [ends ?? value] : []));

describe('roleRules', () => {
  it('have a name each, and at least one example', () => {
    const names = roleRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(roleRules.filter(({ examples }) => Object.keys(examples).length === 0)).toEqual([]);
  });

  describe.each(roleRules.map(({ name, examples }) => [name, Object.entries(examples)] as const))(
    '%s',
    (name, examples) => {
      it.each(examples)('%s', (sentence, due) => {
        expect(dueIn(sentence)).toEqual(due);
        expect(traced(sentence).map(({ roleRule }) => roleRule)).toContain(name);
      });
    },
  );
});
