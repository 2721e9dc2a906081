import type { MatchDocument } from '../document.ts';
import { zoneOf } from '../document.ts';
import { op } from '../engine/instructions.ts';
import { QuerySyntaxError } from '../errors.ts';
import { maxDistance } from '../limits.ts';
import type { Pieces } from '../pieces.ts';
import type { NearClause, PhraseClause, Within, WordClause } from '../query.ts';
import { collapsed } from '../text/terms.ts';
import { phrase } from './phrase.ts';
import { endOf, type Occurrence, occurrencesOfTerm, occurrencesWithin } from './shared/occurrences.ts';
import { keyWithin, textOperator } from './shared/text-operator.ts';
import { termInPhrase } from './shared/written-term.ts';

/** Makes the clause of terms near each other, in any order. One term alone is a word. */
function near(
  terms: readonly string[],
  distance: number,
  within: Within,
): NearClause | PhraseClause | WordClause {
  if (terms.length === 1) return phrase(terms, within);
  const sorted = orderWithoutNames([...terms].sort()) ?? terms;
  const key = keyWithin(within, `"${sorted.map(termInPhrase).join(' ')}"~${distance}`);
  return { type: 'near', key, within, terms: sorted, distance };
}

/**
 * Returns the first order of these sorted terms in which no terms make up a name that the query did not have.
 * `artificial ship intelligence` must not be written in an order that is read as `AI ship`. Undefined where every order
 * has such a name.
 */
function orderWithoutNames(
  sorted: readonly string[],
  taken: readonly string[] = [],
): readonly string[] | undefined {
  if (collapsed(taken).length < taken.length) return undefined;
  if (sorted.length === 0) return taken;
  for (const [i, term] of sorted.entries()) {
    if (i > 0 && term === sorted[i - 1]) continue;
    const order = orderWithoutNames(sorted.toSpliced(i, 1), [...taken, term]);
    if (order !== undefined) return order;
  }
  return undefined;
}

/** Whether `~5` follows directly on the phrase that was just read. */
export function beginsDistance({ next }: Pieces): boolean {
  return next.type === 'chunk' && next.adjacent && next.text.startsWith('~');
}

/**
 * Reads the `~5` behind a phrase with these terms.
 * @throws {QuerySyntaxError} when it is no distance, or too large
 */
export function parseNear(
  pieces: Pieces,
  terms: readonly string[],
  within: Within,
): NearClause | PhraseClause | WordClause {
  const { text, column } = pieces.advance();
  const distance = /^~(\d{1,3})$/.exec(text)?.[1];
  if (distance === undefined || Number(distance) > maxDistance) {
    throw new QuerySyntaxError({
      message: `A number from 0 to ${maxDistance} follows the ~: how many other words may be in between.`,
      column,
      found: text,
      expected: ['"these words"~5'],
    });
  }
  return near(terms, Number(distance), within);
}

/** `"shipbuilding mou"~5`: the terms in any order, with at most five other words between the first and the last. */
export const nearOperator = textOperator<NearClause>({
  occurrences: nearOccurrences,
  needs: ({ terms }) => ({ sets: terms.map((term) => [term]) }),
  compile: (clause, numbers, { nears }) => {
    const copies = [...Map.groupBy(clause.terms, (term) => term)].flatMap(([term, all]) => [
      numbers.addKey(term),
      all.length,
    ]);
    const inHeadline = clause.within === 'headline' ? 1 : 0;
    return { operation: op.near, operands: [inHeadline, clause.distance, nears.push(clause) - 1, ...copies] };
  },
});

type Place = Occurrence & { readonly term: string };

/**
 * Returns one place for each term of the clause (two for a term that the clause has twice), for each place where they
 * are near each other. All are in one zone. At most `distance` words between the first and the last belong to none of
 * the places.
 */
export function nearOccurrences(
  { terms, distance, within }: NearClause,
  document: MatchDocument,
): Occurrence[] {
  const needed = Map.groupBy(terms, (term) => term);
  const byTerm = new Map([...needed.keys()].map((term) => [term, occurrencesOfTerm(term, document)]));
  const copies = (term: string): number => needed.get(term)?.length ?? 0;
  if ([...byTerm].some(([term, found]) => found.length < copies(term))) return [];
  const places = [...byTerm]
    .flatMap(([term, found]) =>
      occurrencesWithin(within, found, document).map((place): Place => ({ ...place, term })),
    )
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

/** Returns the places behind the one at `i` that are in its zone and end at most `reach` words after its beginning. */
function placesWithin(reach: number, places: readonly Place[], i: number, document: MatchDocument): Place[] {
  const first = places[i];
  if (first === undefined) return [];
  const zone = zoneOf(document, first.at);
  const reachable: Place[] = [];
  // Places are in order of where they begin, so the first one out of reach ends the search.
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

/** Returns `first`, and the longest places of each further term that is needed; undefined where there are too few. */
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
