import type { ItemKind } from '../item.ts';
import { findObjectNoun } from './objects.ts';
import type { SentenceView } from './sentence-view.ts';
import { senseOf, type VerbReading } from './word-senses.ts';

/** Returns the kind of the infinitive right behind a word: `agreed to buy`, `plans to sign a deal`. */
export function infinitiveKind(view: SentenceView, at: number): ItemKind | undefined {
  const found = infinitiveBehind(view, at);
  if (found === undefined) return undefined;
  const { event, isLight } = found.reading;
  if (event !== undefined && saysEvent(view, found.at, event)) return event.kind;
  return isLight === true ? findObjectNoun(view, found.at)?.kind : undefined;
}

/**
 * Returns the kind of an infinitive that somebody only expects. Meetings and visits are on a calendar and keep their
 * kind: `is expected to visit`. For all others the caller has a forecast: `is expected to buy`.
 */
export function expectedKind(view: SentenceView, at: number): ItemKind | undefined {
  const found = infinitiveBehind(view, at);
  const event = found?.reading.event;
  if (found === undefined || event === undefined || !saysEvent(view, found.at, event)) return undefined;
  return event.kind === 'meeting' || event.kind === 'visit' ? event.kind : undefined;
}

/** Whether the condition of a verb that says an event by itself is met. */
export function saysEvent(
  view: SentenceView,
  at: number,
  { condition }: NonNullable<VerbReading['event']>,
): boolean {
  return condition === undefined || condition.isMet(view, at);
}

/** Finds the infinitive with `to` right behind a word. Adverbs and one date may be between. */
function infinitiveBehind(
  view: SentenceView,
  at: number,
): { readonly reading: VerbReading; readonly at: number } | undefined {
  const { tokens, last } = view;
  let next = at + 1;
  // `a memorandum of understanding to build`
  if (tokens[next]?.lower === 'of' && tokens[next + 1]?.lower === 'understanding') next += 2;
  next = pastDate(view, next);
  if (tokens[next]?.lower !== 'to' || next >= last) return undefined;
  next += 1;
  while (next < last && tokens[next]?.lower.endsWith('ly')) next += 1;
  const token = next < last ? tokens[next] : undefined;
  const reading = token && senseOf(token.word).verb;
  return reading?.form === 'base' ? { reading, at: next } : undefined;
}

/** `agreed in November to sell`: returns the index behind a date at `at`, with its preposition, or `at` itself. */
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
