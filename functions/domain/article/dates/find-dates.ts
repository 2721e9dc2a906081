import type { DateMention } from '../item.ts';
import type { Prose } from '../text/prose.ts';
import { DatesSoFar } from './dates-so-far.ts';
import { findAt, mayBegin } from './find-at.ts';
import { joinPieces } from './joins/join-pieces.ts';
import { type Publication, textContext } from './publication.ts';
import { Reader } from './reader.ts';
import { losersTo, type RefuseDate, withoutValue } from './refused-dates.ts';
import { movedFromRule } from './roles/role-rules.ts';
import { stretchOfDays } from './rules/stretches.ts';
import { Sections } from './sections.ts';
import type { TracedDate } from './traced-date.ts';

/**
 * Finds the time expressions of a text, in order, not overlapping. Offsets point into
 * `prose.text`.
 */
export function findDates(prose: Prose, published: Publication): DateMention[] {
  return traceDates(prose, published).map(({ mention }) => mention);
}

/**
 * Finds the same dates as {@link findDates}, and says which rules read each of them. `refuse` hears about the readings that
 * were refused.
 */
export function traceDates(prose: Prose, published: Publication, refuse?: RefuseDate): TracedDate[] {
  const context = textContext(prose.text, published);
  if (context === undefined) return [];
  const reader = new Reader(prose, findAt, mayBegin);
  const sentences = sentenceBounds(prose);
  const dates = new DatesSoFar({ prose, reader, sentences }, context);
  const sections = new Sections(prose.text, published.headings);
  let sentence = 0;
  let free = 0;
  for (let at = 0; at < prose.tokens.length; at += 1) {
    const read = reader.dateAt(at);
    if (read === undefined || read.from < free) continue;
    while (sentence + 1 < sentences.length && at >= (sentences[sentence]?.[1] ?? 0)) sentence += 1;
    const place = { number: sentence, bounds: sentences[sentence] ?? [0, prose.tokens.length] } as const;
    const [, end] = place.bounds;
    const found = joinPieces(reader, read, end);
    // `moved from May 3 to May 10`: two dates, and no stretch from one to the other.
    const isMoved =
      reader.word(found.from - 1) === 'from' && dates.judgementOf(found, place).rule === movedFromRule;
    const match = isMoved ? found : stretchOfDays(reader, found, end);
    const start = prose.tokens[match.from]?.start ?? 0;
    if (sections.passHeading(start)) dates.openSection();
    for (const each of [match, ...(match.also ?? [])]) {
      const isDate = dates.add(each, match.rules, place);
      if (!isDate) refuse?.(withoutValue({ ...each, rules: match.rules }));
      free = each.to;
    }
    if (sections.isDayHeading(start)) dates.dateSection();
    if (refuse !== undefined) for (const loser of losersTo(reader, match)) refuse(loser);
    at = free - 1;
  }
  return dates.found;
}

/** Returns the token indexes of each sentence, end exclusive. */
function sentenceBounds(prose: Prose): [number, number][] {
  const bounds: [number, number][] = [];
  let at = 0;
  for (const sentence of prose.sentences) {
    const first = at;
    while (at < prose.tokens.length && (prose.tokens[at]?.start ?? 0) < sentence.end) at += 1;
    bounds.push([first, at]);
  }
  return bounds;
}
