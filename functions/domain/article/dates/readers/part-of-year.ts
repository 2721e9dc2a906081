import type { Match } from '../match.ts';
import type { Reader } from '../reader.ts';
import { readOrdinal } from './numbers.ts';

/** Adds the part after a year: `last year’s fourth quarter`, `next year’s first half`. */
export function withPartOfYear(reader: Reader, match: Match): Match {
  if (!reader.isPossessive(match.to)) return match;
  const start = reader.word(match.to + 1) === 'fiscal' ? match.to + 2 : match.to + 1;
  const ordinal = readOrdinal(reader, start);
  if (ordinal === undefined) return match;
  const unit = reader.word(reader.pastHyphen(ordinal.to));
  const letter = unit === 'quarter' ? 'Q' : unit === 'half' ? 'H' : undefined;
  if (letter === undefined || ordinal.value > (letter === 'Q' ? 4 : 2)) return match;
  return {
    ...match,
    to: reader.pastHyphen(ordinal.to) + 1,
    value: (context) => `${match.value(context)?.replace('FY', '')}-${letter}${ordinal.value}`,
  };
}
