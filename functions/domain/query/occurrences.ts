import { type MatchDocument, zoneOf } from './document.ts';
import type { ExactClause, NearClause, PhraseClause, PrefixClause, Within, WordClause } from './query.ts';

/** Words in a row, by the index of the first. */
export interface Occurrence {
  readonly at: number;
  readonly length: number;
}

/** Where a text clause is met, each place once, in order. */
export function occurrencesOf(
  clause: WordClause | PhraseClause | NearClause | PrefixClause | ExactClause,
  document: MatchDocument,
): Occurrence[] {
  switch (clause.type) {
    case 'word':
      return inZone(occurrencesOfTerm(clause.term, document), clause.within, document);
    case 'phrase':
      return inZone(rows(clause.terms, document), clause.within, document);
    case 'near':
      return nearby(clause, document);
    case 'prefix':
      return inZone(
        wordsWhere(document, ({ lower }) => lower.startsWith(clause.prefix)),
        clause.within,
        document,
      );
    case 'exact':
      return inZone(exactRows(clause, document), clause.within, document);
  }
}

function inZone(found: Occurrence[], within: Within, document: MatchDocument): Occurrence[] {
  return within === 'anywhere' ? found : found.filter(({ at }) => zoneOf(document, at) === 'headline');
}

function wordsWhere(
  document: MatchDocument,
  passes: (word: MatchDocument['words'][number]) => boolean,
): Occurrence[] {
  return document.words.flatMap((word, at) => (passes(word) ? [{ at, length: 1 }] : []));
}

/** Single words and names of several words that are this term. */
function occurrencesOfTerm(term: string, document: MatchDocument): Occurrence[] {
  const words = wordsWhere(document, (word) => word.term === term);
  const compounds = document.compounds.filter((compound) => compound.term === term);
  return [...words, ...compounds].sort((a, b) => a.at - b.at);
}

function rows(terms: readonly string[], document: MatchDocument): Occurrence[] {
  const [first = '', ...others] = terms;
  const rest = others.map((term) => occurrencesOfTerm(term, document));
  return occurrencesOfTerm(first, document).flatMap((start) => {
    let ends = [start.at + start.length];
    for (const candidates of rest) {
      ends = candidates.filter(({ at }) => ends.includes(at)).map(({ at, length }) => at + length);
    }
    return ends.length === 0 ? [] : [{ at: start.at, length: Math.max(...ends) - start.at }];
  });
}

function exactRows({ words }: ExactClause, document: MatchDocument): Occurrence[] {
  const fits = (at: number): boolean =>
    words.every(({ text, cased }, i) => {
      const word = document.words[at + i];
      return word !== undefined && (cased ? word.cased : word.lower) === text;
    });
  return document.words.flatMap((_, at) => (fits(at) ? [{ at, length: words.length }] : []));
}

/**
 * A term that is asked for twice must stand in two places. The distance counts the words between the first and the
 * last, less the asked ones.
 */
function nearby({ terms, distance, within }: NearClause, document: MatchDocument): Occurrence[] {
  const needed = Map.groupBy(terms, (term) => term);
  const places = [...needed.keys()]
    .flatMap((term) => occurrencesOfTerm(term, document).map(({ at, length }) => ({ at, length, term })))
    .filter(({ at }) => within === 'anywhere' || zoneOf(document, at) === 'headline')
    .sort((a, b) => a.at - b.at);
  const span = distance + terms.length - 1;
  const found: Occurrence[] = [];
  places.forEach((first, i) => {
    const zone = zoneOf(document, first.at);
    const window = places.slice(i).filter(({ at }) => at - first.at <= span && zoneOf(document, at) === zone);
    const chosen = [...needed].map(([term, copies]) => {
      const own = window.filter((place) => place.term === term);
      return own.length < copies.length ? undefined : own.slice(0, copies.length);
    });
    if (!chosen.every((places) => places !== undefined)) return;
    // Only where it begins with one of the asked words: each place is found once.
    if (chosen.flat().some(({ at }) => at === first.at)) found.push(...chosen.flat());
  });
  return [...new Map(found.map((place) => [`${place.at} ${place.length}`, place])).values()]
    .map(({ at, length }) => ({ at, length }))
    .sort((a, b) => a.at - b.at);
}
