import { months, weekdays } from '../../lexicon/calendar-words.ts';
import { isDash } from '../../reader.ts';
import type { Place } from '../place.ts';
import { future, past, roleRule } from '../role-rule.ts';
import { planVerbs } from '../role-words.ts';

/** An entry of a list of dates: `Friday: retail sales`, `Closing date: Friday`. Without a past verb its weekday is the next one. */
export const entry = roleRule({
  name: 'an entry of a list of dates',
  examples: {
    'Friday: retail sales': ['2026-03-06'],
    'Closing date: Friday': ['2026-03-06'],
    'March 15 – ruling expected': ['2026-03-15'],
    Friday: ['2026-03-06'],
    'Saturday: Leeds 2-1 York': [],
  },
  decide: (place) => {
    if (!isEntry(place)) return undefined;
    if (hasScore(place)) return past;
    const groups = place.sentence.clauses.flatMap((clause) => clause.groups);
    // `Ruling expected`: a plan, not what somebody expected.
    const isPlan = groups.some(
      ({ verb: base, passive, modal }) => planVerbs.has(base) && !passive && modal === undefined,
    );
    if (isPlan) return future;
    return groups.every(({ form }) => form !== 'finite' && form !== 'participle') && isBareWeekday(place)
      ? future
      : undefined;
  },
});

/** Whether the date opens its line before a mark, closes it behind one, or is alone. */
function isEntry({ reader, sentence, from, to }: Place): boolean {
  const opens = isOnlyMarks({ reader, first: sentence.first, last: from });
  const closes = isOnlyMarks({ reader, first: to, last: sentence.last });
  const isBeforeMark = isMark(reader.word(to)) && to < sentence.last;
  return (
    (opens && (closes || isBeforeMark)) || (closes && reader.word(from - 1) === ':' && from > sentence.first)
  );
}

function isName(reader: Place['reader'], at: number): boolean {
  return reader.isWord(at) && reader.isCapital(at) && !months.has(reader.word(at));
}

function isMark(word: string): boolean {
  return word === ':' || isDash(word);
}

function isOnlyMarks({
  reader,
  first,
  last,
}: {
  reader: Place['reader'];
  first: number;
  last: number;
}): boolean {
  for (let at = first; at < last; at += 1) if (reader.isWord(at) || reader.isNumber(at)) return false;
  return true;
}

function isBareWeekday({ reader, from, to }: Place): boolean {
  let hasWeekday = false;
  for (let at = from; at < to; at += 1) {
    if (months.has(reader.word(at))) return false;
    if (weekdays.has(reader.word(at))) hasWeekday = true;
  }
  return hasWeekday;
}

/** Whether the line has the result of a game: `Leeds 2-1 York`. */
function hasScore({ reader, sentence }: Place): boolean {
  for (let at = sentence.first + 1; at + 3 < sentence.last; at += 1) {
    const isPair = reader.isNumber(at) && isDash(reader.word(at + 1)) && reader.isNumber(at + 2);
    if (isPair && isName(reader, at - 1) && isName(reader, at + 3)) return true;
  }
  return false;
}
