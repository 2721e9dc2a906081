import { type MatchDocument, type Zone, zoneOf } from '../../document.ts';
import type { DocumentInput } from '../../document-input.ts';
import type { MatchedSpan } from '../../matched-span.ts';
import type { Within } from '../../query.ts';

/** Words in a row, by the index of the first. */
export interface Occurrence {
  readonly at: number;
  readonly length: number;
}

/** Returns the index behind the last word. */
export function endOf({ at, length }: Occurrence): number {
  return at + length;
}

/** Returns the words, and the names of several words, that have this term. In order. */
export function occurrencesOfTerm(term: string, document: MatchDocument): Occurrence[] {
  const words = wordsWhere(document, (word) => word.term === term);
  const compounds = document.compounds.filter((compound) => compound.term === term);
  return [...words, ...compounds].sort((a, b) => a.at - b.at);
}

export function wordsWhere(
  document: MatchDocument,
  passes: (word: MatchDocument['words'][number]) => boolean,
): Occurrence[] {
  return document.words.flatMap((word, at) => (passes(word) ? [{ at, length: 1 }] : []));
}

export function occurrencesWithin(
  within: Within,
  found: readonly Occurrence[],
  document: MatchDocument,
): Occurrence[] {
  return found.filter(({ at }) => within === 'anywhere' || zoneOf(document, at) === 'headline');
}

/** Returns the text of an occurrence, with its offsets. */
export function spanOf({ at, length }: Occurrence, document: MatchDocument): MatchedSpan {
  const zone = zoneOf(document, at);
  const start = document.spans[at]?.start ?? 0;
  const end = document.spans[at + length - 1]?.end ?? start;
  return { in: zone, start, end, text: textOf(document.input, zone).slice(start, end) };
}

function textOf(input: DocumentInput, zone: Zone): string {
  return (zone === 'headline' ? input.headline : zone === 'heading' ? input.heading : input.passage) ?? '';
}
