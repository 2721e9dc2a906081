import type { Party } from '../item.ts';
import type { Token } from '../text/tokens.ts';
import { beginsName, type Chunk, isCapital, isPlain } from './chunks.ts';
import { countryAt } from './countries.ts';
import { ambiguousNames, knownOrganisationAt } from './known-organisations.ts';
import { publicFigures } from './lexicon/first-names.ts';
import { thingAcronyms } from './lexicon/not-names.ts';
import { lonelyHeads, naturalPlaces } from './lexicon/organisation-words.ts';
import { isMetonym } from './metonyms.ts';
import { documentAt, endOfOrganisation, isOrganisationEnd } from './organisation-names.ts';
import { endOfPerson, isPerson } from './person-names.ts';
import { placeAt } from './places.ts';
import { roleRun } from './role-runs.ts';

/** A part of a chunk, with what its own words say that it is. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  readonly kind: 'person' | 'organisation' | 'country' | 'unknown';
  readonly country?: Party;
  readonly opens: boolean;
  readonly headline: boolean;
  /** Only if the article says more of it: a word that is a name, too. */
  readonly doubtful?: boolean;
}

/** Cuts a chunk into names, titles dropped. */
export function piecesOf(tokens: readonly Token[], chunk: Chunk): Piece[] {
  const pieces: Piece[] = [];
  const { last } = chunk;
  let at = chunk.first;
  while (at <= last) {
    const opens = chunk.opens && at === chunk.first;
    const add = (kind: Piece['kind'], end: number, extra: Partial<Piece> = {}): void => {
      pieces.push({ first: at, last: end, kind, opens, headline: chunk.headline, ...extra });
      at = end + 1;
    };
    const token = tokens[at] as Token;
    if (
      token.kind !== 'word' ||
      (isPlain(token) && knownOrganisationAt(tokens, at) === undefined && !beginsName(tokens, at)) ||
      token.lower === "'s" ||
      token.lower === '’s'
    ) {
      at += 1;
      continue;
    }
    if (isPerson(tokens, at, last)) {
      const end = endOfPerson(tokens, at, last);
      const isCompany =
        end < last
          ? isOrganisationEnd(tokens[end + 1] as Token)
          : isOrganisationEnd(tokens[end] as Token) && end - at > 1;
      if (knownOrganisationAt(tokens, at) === undefined && !isCompany) {
        add(chunk.headline ? 'unknown' : 'person', end);
        continue;
      }
    }
    const role = roleRun(tokens, at, last);
    // "General Motors" is no general.
    if (role !== undefined && (knownOrganisationAt(tokens, at)?.last ?? at) === at) {
      at = role.last + 1;
      if (tokens[at]?.text === '.') at += 1;
      if (at > last) break;
      // "Prime Minister of Singapore": the name behind is no person.
      if (!isCapital(tokens[at] as Token)) continue;
      // What a title stands before is a person, unless it is known to be something else.
      const second = roleRun(tokens, at, last);
      if (
        second !== undefined ||
        knownOrganisationAt(tokens, at) !== undefined ||
        countryAt(tokens, at) !== undefined
      )
        continue;
      if (isOrganisationEnd(tokens[last] as Token) && last > at) continue;
      add('person', endOfPerson(tokens, at, last));
      continue;
    }
    const thing = documentAt(tokens, at, last);
    const known = knownOrganisationAt(tokens, at);
    if (known !== undefined && known.last <= last && thing !== known.last + 1) {
      const end = endOfOrganisation(tokens, known.last + 1, last);
      const name = known.last === at ? token.text : '';
      // The article is no part of the name.
      if (token.text === 'the') at += 1;
      add(
        'organisation',
        Math.max(known.last, end),
        ambiguousNames.has(name) && end < 0 && (opens || chunk.headline) ? { doubtful: true } : {},
      );
      continue;
    }
    // "Panama Canal", "Grand Ethiopian Renaissance Dam": the country is part of the name of a place.
    if (
      thing > at &&
      naturalPlaces.has((tokens[thing] as Token).lower) &&
      endOfOrganisation(tokens, thing + 1, last) < 0
    ) {
      at = thing + 1;
      continue;
    }
    const country = countryAt(tokens, at);
    if (country !== undefined && country.last <= last) {
      const end = endOfOrganisation(tokens, country.last + 1, last);
      if (end >= 0) add('organisation', end);
      else if (country.value.kind === 'capital' && !isMetonym(tokens, at, country.last))
        at = country.last + 1;
      else add('country', country.last, { country: country.value.party });
      continue;
    }
    if (publicFigures.has(token.text)) {
      add('person', at);
      continue;
    }
    const end = endOfOrganisation(tokens, at, last);
    // "Paris Air Show", "Changi International Airport": what a head seems to end goes on to name a thing.
    if (thing >= 0 && (end < 0 || thing === end + 1)) {
      at = thing + 1;
      continue;
    }
    if (end > at || (end === at && lonelyHeads.has(token.lower))) {
      add('organisation', end);
      continue;
    }
    if (at === last && isAcronym(token) && !chunk.headline) {
      // An acronym in brackets is what the name before it is, and next to a number it is a model.
      add(isBracketed(tokens, at) || isModel(tokens, at) ? 'unknown' : 'organisation', at);
      continue;
    }
    const place = placeAt(tokens, at);
    if (place !== undefined && place.last <= last) {
      at = place.last + 1;
      continue;
    }
    const stop = startOfKnown(tokens, at + 1, last);
    add('unknown', stop - 1);
  }
  return pieces;
}

function isBracketed(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
}

/** `DC-9`, `777-200LR`, `3GS`. */
function isModel(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before?.kind === 'number' && before.end === token.start) return true;
  const hyphen = tokens[at + 1];
  return (
    hyphen?.text === '-' &&
    hyphen.start === token.end &&
    tokens[at + 2]?.kind === 'number' &&
    tokens[at + 2]?.start === hyphen.end
  );
}

/** Where, from token `at` on, a name that is known by itself begins; behind the chunk where none does. */
function startOfKnown(tokens: readonly Token[], at: number, last: number): number {
  for (let i = at; i <= last; i += 1) {
    const token = tokens[i] as Token;
    const known = knownOrganisationAt(tokens, i);
    if (known !== undefined && !ambiguousNames.has(token.text)) return i;
    if (roleRun(tokens, i, last) !== undefined || publicFigures.has(token.text)) return i;
    if (countryAt(tokens, i)?.value.kind === 'adjective') return i;
  }
  return last + 1;
}

/** Two to six capitals that name a body, as far as the word itself can say. */
export function isAcronym(token: Token): boolean {
  return /^[A-Z]{2,6}$/.test(token.text) && !thingAcronyms.has(token.text);
}
