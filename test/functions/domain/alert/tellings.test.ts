import { describe, expect, it } from 'vitest';
import type { AlertToCompose } from '../../../../functions/domain/alert/message.ts';
import { tellingsOf } from '../../../../functions/domain/alert/tellings.ts';

const article = { headline: 'Ports', datePublished: '2026-03-04T09:00:00.000Z' };
const item = (quote: string) => ({ kind: 'statement' as const, quote });

function anAlert(name: string, members: Partial<AlertToCompose> = {}): AlertToCompose {
  return {
    pageId: `page-${name}`,
    occasion: { kind: 'published' },
    watch: { name, query: name },
    repeated: false,
    article,
    items: [{ item: item('The port opens.'), marks: [{ start: 4, end: 8 }] }],
    ...members,
  };
}

const namesOf = (telling: AlertToCompose) =>
  [telling.watch, ...(telling.also ?? []).map(({ watch }) => watch)].map(({ name }) => name);

describe('tellingsOf', () => {
  it('puts the alerts of several watches about one article together, in their order', () => {
    const tellings = tellingsOf([anAlert('a'), anAlert('b'), anAlert('c')]);

    expect(tellings.map(namesOf)).toEqual([['a', 'b', 'c']]);
    expect(tellings[0]?.also?.map(({ pageId }) => pageId)).toEqual(['page-b', 'page-c']);
  });

  it('has each sentence once, with the marks of all watches, and the sentences that only a later watch matches', () => {
    const [telling] = tellingsOf([
      anAlert('a'),
      anAlert('b', {
        items: [
          {
            item: item('The port opens.'),
            marks: [
              { start: 6, end: 14 },
              { start: 0, end: 3 },
            ],
          },
          { item: item('Ships wait.'), marks: [] },
        ],
      }),
    ]);

    expect(telling?.items).toEqual([
      {
        item: item('The port opens.'),
        marks: [
          { start: 0, end: 3 },
          { start: 4, end: 14 },
        ],
      },
      { item: item('Ships wait.'), marks: [] },
    ]);
  });

  it('says that it may be a repeat when one of its alerts may be', () => {
    expect(tellingsOf([anAlert('a'), anAlert('b', { repeated: true })])[0]?.repeated).toBe(true);
  });

  it.each<[string, Partial<AlertToCompose>]>([
    ['another article', { article: { ...article } }],
    ['a reminder', { occasion: { kind: 'due', date: '2026-03-06', daysAhead: 1 } }],
    ['a changed date', { occasion: { kind: 'published', changedDate: { from: '2026-03-06' } } }],
    ['what was held for another reason', { heldBy: 'cap' }],
  ])('keeps apart %s', (_, members) => {
    expect(tellingsOf([anAlert('a'), anAlert('b', members)])).toHaveLength(2);
  });

  it('puts reminders of the same date together, and not those of two dates', () => {
    const due = (date: string): Partial<AlertToCompose> => ({
      occasion: { kind: 'due', date, daysAhead: 1 },
    });

    const tellings = tellingsOf([
      anAlert('a', due('2026-03-06')),
      anAlert('b', due('2026-03-07')),
      anAlert('c', due('2026-03-06')),
    ]);

    expect(tellings.map(namesOf)).toEqual([['a', 'c'], ['b']]);
  });
});
