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
  // By where they begin: a paragraph of a megabyte holds a word tens of thousands of times.
  const rest = others.map((term) => Map.groupBy(occurrencesOfTerm(term, document), ({ at }) => at));
  return occurrencesOfTerm(first, document).flatMap((start) => {
    let ends = [start.at + start.length];
    for (const candidates of rest) {
      ends = ends.flatMap((end) => candidates.get(end) ?? []).map(endOf);
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

type Place = Occurrence & { readonly term: string };

/**
 * One place for each asked term (one that is asked for twice has two), in one zone, with no more than `distance`
 * words between the first and the last that belong to none of the places.
 */
function nearby({ terms, distance, within }: NearClause, document: MatchDocument): Occurrence[] {
  const needed = Map.groupBy(terms, (term) => term);
  const byTerm = new Map([...needed.keys()].map((term) => [term, occurrencesOfTerm(term, document)]));
  const copies = (term: string): number => needed.get(term)?.length ?? 0;
  if ([...byTerm].some(([term, found]) => found.length < copies(term))) return [];
  const places = [...byTerm]
    .flatMap(([term, found]) => found.map((place): Place => ({ ...place, term })))
    .filter(({ at }) => within === 'anywhere' || zoneOf(document, at) === 'headline')
    .sort((a, b) => a.at - b.at);
  const longest = terms.reduce((sum, term) => sum + longestOf(byTerm.get(term) ?? []), 0);
  const found: Occurrence[] = [];
  places.forEach((first, i) => {
    const reachable = placesWithin(distance + longest, places, i, document);
    if (longestOfEach(needed, first, reachable) === undefined) return;
    const ends = new Set([endOf(first), ...reachable.map(endOf)]);
    for (const end of [...ends].sort((a, b) => a - b)) {
      const chosen = longestOfEach(
        needed,
        first,
        reachable.filter((place) => endOf(place) <= end),
      );
      const own = chosen?.reduce((sum, { length }) => sum + length, 0) ?? 0;
      if (chosen !== undefined && end - first.at - own <= distance) {
        found.push(...chosen);
        return;
      }
    }
  });
  return [...new Map(found.map((place) => [`${place.at} ${place.length}`, place])).values()]
    .map(({ at, length }) => ({ at, length }))
    .sort((a, b) => a.at - b.at);
}

/** The places behind the one at `i` that end within so many words of its beginning, in its zone. */
function placesWithin(reach: number, places: readonly Place[], i: number, document: MatchDocument): Place[] {
  const first = places[i];
  if (first === undefined) return [];
  const zone = zoneOf(document, first.at);
  const reachable: Place[] = [];
  // In order of where they begin, so that the first one out of reach ends the look.
  for (let next = i + 1; next < places.length; next += 1) {
    const place = places[next];
    if (place === undefined || place.at - first.at > reach) break;
    if (endOf(place) - first.at <= reach && zoneOf(document, place.at) === zone) reachable.push(place);
  }
  return reachable;
}

function longestOf(found: readonly Occurrence[]): number {
  return found.reduce((longest, { length }) => Math.max(longest, length), 0);
}

function endOf({ at, length }: Occurrence): number {
  return at + length;
}

/** `first`, and for each further term that is needed the longest of its places; undefined where they do not suffice. */
function longestOfEach(
  needed: ReadonlyMap<string, readonly string[]>,
  first: Place,
  others: readonly Place[],
): Place[] | undefined {
  const chosen = [first];
  for (const [term, copies] of needed) {
    const more = copies.length - (term === first.term ? 1 : 0);
    const own = others.filter((place) => place.term === term).sort((a, b) => b.length - a.length);
    if (own.length < more) return undefined;
    chosen.push(...own.slice(0, more));
  }
  return chosen;
}
