import { matchesAt } from './find-at.ts';
import type { RuleMatch } from './match.ts';
import type { Reader } from './reader.ts';

/** A reading of a date that was refused. `from` and `to` are tokens, `to` exclusive. */
export interface RefusedDate {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** One sentence in plain English. */
  readonly because: string;
}

/** Hears about each refused reading. */
export type RefuseDate = (refused: RefusedDate) => void;

/** Returns a reading of words that the calendar does not have, such as `June 31`. */
export function withoutValue({ from, to, rules: [rule] }: RuleMatch): RefusedDate {
  return { from, to, rule, because: 'The calendar has no such date, or nothing says which one is meant.' };
}

/**
 * Returns the readings that lost to a match: shorter ones that begin where it does, and those that begin inside it and
 * end behind it. A date inside it is a part of it, and is not refused.
 */
export function losersTo(reader: Reader, match: RuleMatch): RefusedDate[] {
  const refused: RefusedDate[] = [];
  for (let at = match.from; at < match.to; at += 1) {
    for (const { from, to, rules } of matchesAt(reader, at)) {
      const [rule] = rules;
      const lost = at === match.from ? to < match.to : to > match.to;
      if (!lost || match.rules.includes(rule)) continue;
      const how = at === match.from ? 'longer' : 'earlier';
      refused.push({ from, to, rule, because: `The ${how} date "${textOf(reader, match)}" has its words.` });
    }
  }
  return refused;
}

function textOf(reader: Reader, { from, to }: RuleMatch): string {
  let text = reader.text(from);
  for (let at = from + 1; at < to; at += 1) text += `${reader.joined(at) ? '' : ' '}${reader.text(at)}`;
  return text;
}
