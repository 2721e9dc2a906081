import { dueSpan } from '../../time/due-span.ts';
import type { Fact } from '../item.ts';

/** The members of a fact that show whether it is the same as another. */
export type MovableFact = Pick<Fact, 'quote' | 'parties' | 'dueDates'>;

/** A date that a later article moves. Both are calendar values. */
export interface MovedDate {
  readonly from: string;
  readonly to: string;
}

type Direction = 'later' | 'earlier' | 'either';

const towards = '.{0,80}?\\b(?:to|until|till|for|from)\\b';
/**
 * How news says that a date moves, and which way: `postponed to`, `moved forward to`. The verbs have the senses of
 * Oxford's and Collins's dictionaries, with the prepositions that they take.
 */
const cues: readonly (readonly [RegExp, Direction])[] = [
  [
    new RegExp(`\\b(?:brought|brings?|bringing|moved|moves|pulled) (?:it |them )?forward${towards}`, 'i'),
    'earlier',
  ],
  [new RegExp(`\\bmoved up${towards}`, 'i'), 'earlier'],
  [new RegExp(`\\b(?:postpon|defer|delay)\\w*${towards}`, 'i'), 'later'],
  [new RegExp(`\\b(?:push|put|mov)\\w* (?:it |them )?(?:back|off)${towards}`, 'i'), 'later'],
  [new RegExp(`\\b(?:reschedul\\w*|moved|shifted)${towards}`, 'i'), 'either'],
];

/** Returns which way a sentence says that a date moves. Undefined where it does not say so. */
export function moveCue(quote: string): Direction | undefined {
  return cues.find(([pattern]) => pattern.test(quote))?.[1];
}

/**
 * Returns the date of an earlier fact that a later one moves, if the two are clearly the same fact:
 * - the later one says that something moves,
 * - the two share a party, where both name parties,
 * - they share half of the words that carry meaning,
 * - each has one date.
 * Otherwise both facts stay as they are.
 */
export function movedDate(later: MovableFact, earlier: MovableFact): MovedDate | undefined {
  const direction = moveCue(later.quote);
  if (direction === undefined || !isSameFact(later, earlier)) return undefined;
  const dates = fromAndTo(later.dueDates, earlier.dueDates);
  const [from, to] = [dueSpan(dates?.from ?? ''), dueSpan(dates?.to ?? '')];
  if (from === undefined || to === undefined || from.first === to.first) return undefined;
  if (direction !== 'either' && to.first > from.first !== (direction === 'later')) return undefined;
  return dates;
}

/**
 * Returns the dates that a fact moves from and to. The later fact may name both dates ("from 3 March to 10 March"). The
 * old one is the one that the earlier fact has.
 */
function fromAndTo(later: readonly string[], earlier: readonly string[]): MovedDate | undefined {
  const old = earlier.filter((date) => later.includes(date));
  const fresh = later.filter((date) => !earlier.includes(date));
  const [from, ...otherFroms] = old.length > 0 ? old : earlier;
  const [to, ...otherTos] = fresh;
  if (from === undefined || to === undefined || otherFroms.length + otherTos.length > 0) return undefined;
  return { from, to };
}

function isSameFact(one: MovableFact, other: MovableFact): boolean {
  const [names, otherNames] = [namesOf(one), namesOf(other)];
  const named = names.size > 0 && otherNames.size > 0;
  if (named && names.isDisjointFrom(otherNames)) return false;
  const [words, otherWords] = [wordsOf(one.quote), wordsOf(other.quote)];
  const shared = words.intersection(otherWords).size;
  return shared >= (named ? 2 : 3) && shared >= Math.min(words.size, otherWords.size) / 2;
}

function namesOf({ parties }: MovableFact): Set<string> {
  return new Set(parties.map(({ name }) => name.toLowerCase()));
}

/** Returns the words of four letters and more, cut to six letters, since two reports of a fact use other endings. */
function wordsOf(quote: string): Set<string> {
  const words = quote.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !empty.has(word)).map((word) => word.slice(0, 6)));
}

/** Words of time, of moving and of reporting. They do not show which fact a sentence is about. */
const empty = new Set(
  (
    'january february march april june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday week weeks month months year years ' +
    'postponed postpone delayed delay deferred pushed back moved brought forward rescheduled shifted until ' +
    'will would have been that this with from said says their they which when into after before being'
  ).split(' '),
);
