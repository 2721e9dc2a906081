import type { ItemKind } from '../item.ts';
import type { SentenceView } from './clause.ts';
import { cueWordOf } from './cue-words.ts';
import { controlVerbs } from './lexicon/verbs.ts';
import { satisfies } from './needs.ts';
import { objectNoun } from './objects.ts';
import type { VerbReading } from './verb-forms.ts';

/** `agreed to buy`: the kind of the infinitive that a verb leaves the fact to. */
export function complementKind(view: SentenceView, at: number, reading: VerbReading): ItemKind | undefined {
  return controlVerbs.has(reading.verb) ? infinitiveKind(view, at, reading.verb === 'expect') : undefined;
}

/**
 * The kind of the infinitive right behind a word. What somebody only expects is a forecast, but for meetings and
 * visits: those are on a calendar.
 */
export function infinitiveKind(view: SentenceView, at: number, expected: boolean): ItemKind | undefined {
  const { tokens, last } = view;
  let next = at + 1;
  // `a memorandum of understanding to build`
  if (tokens[next]?.lower === 'of' && tokens[next + 1]?.lower === 'understanding') next += 2;
  next = pastDate(view, next);
  if (tokens[next]?.lower !== 'to' || next >= last) return undefined;
  next += 1;
  while (next < last && tokens[next]?.lower.endsWith('ly')) next += 1;
  const infinitive = next < last ? cueWordOf(tokens[next]?.lower ?? '')?.verb : undefined;
  if (infinitive?.form !== 'base') return undefined;
  const { full } = infinitive;
  if (full !== undefined && satisfies[full.needs](view, next)) {
    return expected && full.kind !== 'meeting' && full.kind !== 'visit' ? undefined : full.kind;
  }
  if (infinitive.light !== true || expected) return undefined;
  return objectNoun(view, next)?.kind;
}

/** `agreed in November to sell`: the index behind a date at `at`, with its preposition, or `at` itself. */
function pastDate({ tokens, last, dates }: SentenceView, at: number): number {
  for (const start of [at, at + 1]) {
    const date = dates.find((mention) => mention.start === tokens[start]?.start);
    if (date === undefined) continue;
    let next = start;
    while (next < last && (tokens[next]?.start ?? date.end) < date.end) next += 1;
    return next;
  }
  return at;
}
