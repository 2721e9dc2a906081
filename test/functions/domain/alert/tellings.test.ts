import { describe, expect, it } from 'vitest';
import { composeAlert } from '../../../../functions/domain/alert/compose.ts';
import type { AlertToCompose } from '../../../../functions/domain/alert/message.ts';
import { byDate, tellingsOf } from '../../../../functions/domain/alert/tellings.ts';
import type { Item } from '../../../../functions/domain/article/item.ts';

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

  describe('reminders by several articles', () => {
    const papers = [
      { headline: 'Rail strike', publisher: 'The Guardian', datePublished: '2026-03-04T09:00:00.000Z' },
      { headline: 'Trains to stop', publisher: 'Reuters', datePublished: '2026-03-04T10:00:00.000Z' },
    ] as const;
    const reminder = (paper: 0 | 1, watch: string, quote: string): AlertToCompose => ({
      ...anAlert(watch),
      occasion: { kind: 'due', date: '2026-03-12', daysAhead: 1 },
      article: papers[paper],
      items: [
        {
          item: { articleId: `art_${paper}`, kind: 'deadline', quote, parties: [], amounts: [] },
          marks: [],
        },
      ],
    });
    const first = reminder(0, 'a', 'Fedrail will begin a strike on 12 March.');

    it('make one telling with all sources, where they tell the same fact', () => {
      const quote = 'The strike of Fedrail will begin on 12 March, unions said.';
      const tellings = tellingsOf([first, reminder(1, 'a', quote), reminder(1, 'b', quote)]);

      expect(tellings.map(namesOf)).toEqual([['a', 'b']]);
      expect(tellings[0]?.items).toEqual(first.items);
      expect(tellings[0]?.alsoIn).toEqual([papers[1]]);
    });

    it('are named in the email', () => {
      const quote = 'The strike of Fedrail will begin on 12 March, unions said.';
      const { email, sms } = composeAlert({
        subscriber: { timezone: 'UTC' },
        now: '2026-03-11T08:00:00.000Z',
        publicUrl: 'https://dateline.example',
        alerts: [first, reminder(1, 'a', quote)],
      });

      expect(email).toContain('> Rail strike\n> The Guardian\n');
      expect(email).toContain('Also in:\n> Trains to stop\n> Reuters\n');
      expect(email).not.toContain('alerts for you');
      expect(email).not.toContain('Also, your watch');
      expect(sms).not.toContain('2 alerts');
    });

    it('stay apart where they tell of different facts', () => {
      const other = reminder(1, 'a', 'Nordrail will begin a strike on 12 March.');

      expect(tellingsOf([first, other])).toHaveLength(2);
    });
  });

  describe('news by several articles', () => {
    const news = (watch: string, quote: string, members: Partial<Item> = {}, day = 4): AlertToCompose => ({
      ...anAlert(watch),
      article: { headline: `Paper ${watch}`, datePublished: `2026-03-0${day}T09:00:00.000Z` },
      items: [
        {
          item: {
            articleId: watch,
            kind: 'purchase',
            quote,
            parties: [],
            amounts: [],
            dueDates: [],
            ...members,
          },
          marks: [],
        },
      ],
    });
    const first = news('a', 'Fedrail bought the port of Kotka for 2 billion euros.');
    const again = 'The port of Kotka was bought by Fedrail for 2 billion euros, the company said.';

    it('makes one telling with all sources, where they tell the same facts', () => {
      const tellings = tellingsOf([first, news('b', again)]);

      expect(tellings).toHaveLength(1);
      expect(tellings[0]?.alsoIn?.map(({ headline }) => headline)).toEqual(['Paper b']);
    });

    it.each<[string, AlertToCompose]>([
      ['of another fact', news('b', 'Nordrail bought the port of Hanko for 2 billion euros.')],
      ['with another due date', news('b', again, { dueDates: ['2026-04-01'] })],
      ['with another number', news('b', again.replace('2 billion', '3 billion'))],
      ['of another week', news('b', again, {}, 9)],
      [
        'with one more fact',
        {
          ...news('b', again),
          items: [...news('b', again).items, ...news('b', 'Hanko bought six cranes.').items],
        },
      ],
      ['that quotes a passage', { ...news('b', again), items: [{ item: { quote: again }, marks: [] }] }],
    ])('stays apart %s', (_, other) => {
      expect(tellingsOf([first, other])).toHaveLength(2);
      expect(tellingsOf([other, first])).toHaveLength(2);
    });
  });
});

describe('byDate', () => {
  it('puts reminders first, by their dates, and keeps the order of news', () => {
    const due = (date: string): Partial<AlertToCompose> => ({
      occasion: { kind: 'due', date, daysAhead: 1 },
    });

    const sorted = byDate([
      anAlert('news'),
      anAlert('later', due('2026-04')),
      anAlert('more news'),
      anAlert('sooner', due('2026-03-30')),
    ]);

    expect(sorted.flatMap(namesOf)).toEqual(['sooner', 'later', 'news', 'more news']);
  });
});
