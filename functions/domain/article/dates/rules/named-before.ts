import { dayValue } from '../../../time/calendar-values.ts';
import type { DayNumber } from '../../../time/day-numbers.ts';
import { ordinals } from '../../text/numbers/number-words.ts';
import { dateMatch, type Match } from '../match.ts';
import type { Reader } from '../reader.ts';
import type { AfterArticle } from '../readers/article.ts';
import { type DateRule, dateRule } from '../rule.ts';

/** Words for one of several days that were named: which one, from the front, or from the back when negative. */
const whichOnes: ReadonlyMap<string, number> = new Map([
  ...[...ordinals].filter(([, value]) => value <= 5).map(([word, value]) => [word, value - 1] as const),
  ['former', 0],
  ['earlier', 0],
  ['latter', -1],
  ['later', -1],
  ['last', -1],
  ['final', -1],
]);

export const oneOfDays: DateRule<AfterArticle> = {
  name: 'the <ordinal> date',
  reads: {
    'They moved it from Nov. 4 to Nov. 11 and will vote on [the second date].': '2025-11-11',
    'The fair runs from Nov. 4 to 6. The minister will open it on [the first day].': '2025-11-04',
    'Hearings are set for Nov. 4 and 6. A ruling will come on [the latter date].': '2025-11-06',
  },
  match: (reader, from, { next }) => {
    const which = whichOnes.get(reader.word(next));
    if (which === undefined || !isDay(reader, from, next + 1) || reader.word(next + 2) === 'of')
      return undefined;
    return dateMatch(from, next + 2, ({ namedDays }) => {
      const day = inOrder(namedDays(), reader.word(next)).at(which);
      return day === undefined ? undefined : dayValue(day);
    });
  },
};

/** Whether the noun is a day that was named. `the second day` may also be one of a trial, so it needs `on`. */
function isDay(reader: Reader, from: number, at: number): boolean {
  const noun = reader.word(at);
  return noun === 'date' || (noun === 'day' && reader.word(from - 1) === 'on');
}

/** `earlier` and `later` go by the calendar, the others by the order in the text. */
function inOrder(days: readonly DayNumber[], word: string): readonly DayNumber[] {
  return word === 'earlier' || word === 'later' ? days.toSorted((a, b) => a - b) : days;
}

export const thatDate = dateRule({
  name: 'that date',
  reads: {
    'It will close on Nov. 14. Claims sent after [that date] are void.': '2025-11-14',
    'The vote is on Nov. 14. The result will be known on [the same date].': '2025-11-14',
  },
  startsWith: ['that', 'the'],
  match: (reader, at): Match | undefined => {
    const noun = reader.word(at) === 'that' ? at + 1 : reader.word(at + 1) === 'same' ? at + 2 : undefined;
    if (
      noun === undefined ||
      reader.word(noun) !== 'date' ||
      !/^(?:on|by|from|until|after|before)$/.test(reader.word(at - 1))
    )
      return undefined;
    return dateMatch(at, noun + 1, ({ reference }) =>
      reference?.unit === 'day' ? dayValue(reference.first) : undefined,
    );
  },
});
