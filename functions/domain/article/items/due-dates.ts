import { dueSpan } from '../../time/due-span.ts';
import type { DateMention } from '../item.ts';
import type { Token } from '../text/tokens.ts';

/** Words of windows: a vote or a call for bids has a last day that somebody must keep. */
const windows =
  /^(?:vot(?:e[sd]?|ing)|ballot(?:s|ing)?|polls?|appl(?:y|ies|ications?)|submi(?:t|ts|ssions?)|regist(?:er|ers|ration|rations)|enrol(?:l|s|ment|lment)?|bids?|bidding|tenders?|comments?|subscri(?:be|ption|ptions)|subscribers|nominations?|nominate|offers?|claims?|accept(?:s|ed|ance|ances)?|bookings?|signatures?|entries)$/;

/** The words of a sentence, tokens `first` to `last` (exclusive). */
interface Words {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
}

/**
 * Returns the calendar values that reminders fire on, each once. A time of day is left out: reminders know days. A
 * range counts by its first day, and by its last one as well where it is a window: `voting runs from May 3 to May 10`
 * gives both.
 */
export function dueDatesOf(dates: readonly DateMention[], words: Words): string[] {
  const values = dates
    .filter(({ role }) => role === 'due')
    .flatMap(({ value }) => daysOf(value.replaceAll(/T[^/]*/g, ''), words))
    .filter((value) => dueSpan(value) !== undefined);
  return [...new Set(values)];
}

function daysOf(value: string, words: Words): string[] {
  const [first = '', last] = value.split('/');
  if (last === undefined) return [first];
  return isWindow(words) ? [first, last] : [first];
}

function isWindow({ tokens, first, last }: Words): boolean {
  for (let at = first; at < last; at += 1) if (windows.test(tokens[at]?.lower ?? '')) return true;
  return false;
}
