import { partsOfDay } from '../lexicon/calendar-words.ts';
import type { Match } from '../match.ts';
import type { Reader } from '../reader.ts';

/** Adds `morning`, `evening` … after a day. */
export function withPartOfDay(reader: Reader, match: Match): Match {
  let to = match.to;
  if (reader.word(to) === 'early' || reader.word(to) === 'late') to += 1;
  const code = partsOfDay.get(reader.word(to));
  // `Monday Night Football` is a programme.
  if (code === undefined || (reader.isCapital(to) && !reader.isCapital(match.from))) return match;
  return partOfDay(match, to + 1, code);
}

/** Makes the part of a day of a match of that day. */
export function partOfDay(day: Match, to: number, code: string): Match {
  return {
    ...day,
    to,
    type: 'TIME',
    value: (context) => {
      const value = day.value(context);
      return value === undefined || value.length !== 10 ? value : `${value}T${code}`;
    },
  };
}
