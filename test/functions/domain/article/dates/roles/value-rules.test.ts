import { describe, expect, it } from 'vitest';
import { traceDates } from '../../../../../../functions/domain/article/dates/find-dates.ts';
import { valueRules } from '../../../../../../functions/domain/article/dates/roles.ts';
import { readProse } from '../../../../../../functions/domain/article/text/prose.ts';

/** The hour of publication in the examples of the rules: a Wednesday morning. */
const datePublished = '2026-03-04T09:00:00Z';

describe('valueRules', () => {
  it('have a name each, and at least one example', () => {
    const names = valueRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(valueRules.filter(({ reads }) => Object.keys(reads).length === 0)).toEqual([]);
  });

  describe.each(valueRules.map(({ name, reads }) => [name, Object.entries(reads)] as const))(
    '%s',
    (name, reads) => {
      it.each(reads)('%s', (example, role) => {
        const date = /\[(.*)\]/.exec(example)?.[1];
        const traced = traceDates(readProse(example.replaceAll(/[[\]]/g, '')), { datePublished });

        const found = traced.find(({ mention }) => mention.text === date);

        expect(found).toMatchObject({ mention: { role }, valueRule: name });
      });
    },
  );
});
