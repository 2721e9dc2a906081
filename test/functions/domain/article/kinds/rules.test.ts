import { describe, expect, it } from 'vitest';
import { conditions } from '../../../../../functions/domain/article/kinds/conditions.ts';
import { explainKind } from '../../../../../functions/domain/article/kinds/kind-of.ts';
import { nounFamilies } from '../../../../../functions/domain/article/kinds/lexicon/nouns.ts';
import { nounKind } from '../../../../../functions/domain/article/kinds/objects.ts';
import { kindRules } from '../../../../../functions/domain/article/kinds/rules/rules.ts';
import { markedWord, viewOf } from './view-of.ts';

describe('kindRules', () => {
  it('have names of their own, as have noun families and conditions', () => {
    const names = [...kindRules, ...nounFamilies, ...conditions].map(({ name }) => name);

    expect(new Set(names).size).toBe(names.length);
  });

  it('have an example each', () => {
    const without = kindRules.filter(({ reads }) => Object.keys(reads).length === 0);

    expect(without.map(({ name }) => name)).toEqual([]);
  });

  const examples = kindRules.flatMap(({ name, reads }) =>
    Object.entries(reads).map(([sentence, kind]) => ({ rule: name, sentence, kind })),
  );

  it.each(examples)('$rule: $sentence ($kind)', ({ rule, sentence, kind }) => {
    expect(explainKind(viewOf(sentence))).toMatchObject({ kind, rule });
  });
});

describe('nounFamilies', () => {
  it('have an example each', () => {
    expect(nounFamilies.filter(({ reads }) => reads.length === 0)).toEqual([]);
  });

  const examples = nounFamilies.flatMap(({ name, kind, reads }) =>
    reads.map((sentence) => ({ name, kind, sentence })),
  );

  it.each(examples)('$name: $sentence', ({ kind, sentence }) => {
    const { view, at } = markedWord(sentence);

    expect(nounKind(view, at)).toBe(kind);
    expect(explainKind(view)?.kind).toBe(kind);
  });
});

describe('conditions', () => {
  it('have examples that meet them and examples that do not', () => {
    const without = conditions.filter(({ holds, fails }) => holds.length === 0 || fails.length === 0);

    expect(without.map(({ name }) => name)).toEqual([]);
  });

  const met = conditions.flatMap((condition) =>
    condition.holds.map((sentence) => ({ condition, name: condition.name, sentence })),
  );
  const unmet = conditions.flatMap((condition) =>
    condition.fails.map((sentence) => ({ condition, name: condition.name, sentence })),
  );

  it.each(met)('$name: met in $sentence', ({ condition, sentence }) => {
    const { view, at } = markedWord(sentence);

    expect(condition.isMet(view, at)).toBe(true);
  });

  it.each(unmet)('$name: not met in $sentence', ({ condition, sentence }) => {
    const { view, at } = markedWord(sentence);

    expect(condition.isMet(view, at)).toBe(false);
  });
});
