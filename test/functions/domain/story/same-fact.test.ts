import { describe, expect, it } from 'vitest';
import {
  type Fact,
  type FactOfItem,
  factOf,
  isSameFact,
} from '../../../../functions/domain/story/same-fact.ts';

function fact(quote: string, members: Partial<FactOfItem> = {}): Fact {
  return factOf({ articleId: 'art_1', kind: 'statement', quote, parties: [], amounts: [], ...members });
}

const norway = [{ name: 'Norway', type: 'country', code: 'NO' }] as const;
const sweden = [{ name: 'Sweden', type: 'country', code: 'SE' }] as const;
const euros = (value: number) => [{ value, unit: 'EUR', text: `€${value}`, start: 0, end: 2 }];

/** Each pair is about one due date, in two articles. */
const same: readonly (readonly [string, Fact, Fact])[] = [
  [
    'other words around it',
    fact('Fedrail will begin a strike on 12 May, the union said.'),
    fact('The strike of Fedrail will begin on 12 May, unions told reporters.'),
  ],
  [
    'the same country',
    fact('Norway will open the new ferry port on 12 May.', { parties: [...norway] }),
    fact('The ferry port will be opened on 12 May by Norway.', { parties: [...norway] }),
  ],
  [
    'an amount that only one has',
    fact('Fedrail will sell its ferries on 12 May for €30.', { amounts: euros(30) }),
    fact('Its old ferries are what Fedrail will sell on 12 May.'),
  ],
];

const different: readonly (readonly [string, Fact, Fact])[] = [
  [
    'other companies',
    fact('On 12 May the rail company Fedrail will begin a strike.'),
    fact('On 12 May the rail company Nordrail will begin a strike.'),
  ],
  [
    'other companies at the beginning of long sentences',
    fact('Fedrail will begin a strike over wages and working hours in all depots on 12 May.'),
    fact('Nordrail will begin a strike over wages and working hours in all depots on 12 May.'),
  ],
  [
    'other organisations with short names',
    fact('On 12 May the RMT will vote on the strike over wages.'),
    fact('On 12 May the TSSA will vote on the strike over wages.'),
  ],
  [
    'other countries',
    fact('The bank will decide on rates on 12 May.', { parties: [...norway] }),
    fact('The bank will decide on rates on 12 May.', { parties: [...sweden] }),
  ],
  [
    'other places of one country',
    fact('Norway will open a ferry port in Bergen on 12 May.', { parties: [...norway] }),
    fact('Norway will open a ferry port in Stavanger on 12 May.', { parties: [...norway] }),
  ],
  [
    'another thing of one country',
    fact('Norway will open a ferry port on 12 May.', { parties: [...norway] }),
    fact('Norway will open a music school on 12 May.', { parties: [...norway] }),
  ],
  [
    'another thing of one company',
    fact('On 12 May Fedrail will open its new station.'),
    fact('On 12 May Fedrail will close its depot.'),
  ],
  [
    'other amounts',
    fact('Fedrail will sell ferries on 12 May.', { amounts: euros(30) }),
    fact('Fedrail will sell ferries on 12 May.', { amounts: euros(40) }),
  ],
  [
    'other kinds',
    fact('Fedrail will sell ferries on 12 May.', { kind: 'purchase' }),
    fact('Fedrail will sell ferries on 12 May.', { kind: 'meeting' }),
  ],
  [
    'another subject without names',
    fact('The strike of the nurses will begin on 12 May.'),
    fact('The vote of the council will be held on 12 May.'),
  ],
];

describe('isSameFact', () => {
  it.each(same)('finds one fact: %s', (_, a, b) => {
    const other = { ...b, articleId: 'art_2' };

    expect([isSameFact(a, other), isSameFact(other, a)]).toEqual([true, true]);
  });

  it.each(different)('finds two facts: %s', (_, a, b) => {
    const other = { ...b, articleId: 'art_2' };

    expect([isSameFact(a, other), isSameFact(other, a)]).toEqual([false, false]);
  });

  it('keeps the items of one article apart: the text says them one by one', () => {
    const one = fact('Fedrail will begin a strike on 12 May.');

    expect(isSameFact(one, one)).toBe(false);
  });
});
