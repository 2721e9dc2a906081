import type { Token } from '../text/tokens.ts';
import { isAcronym, isBracketed, isModel } from './acronym-names.ts';
import { beginsName, isCapital, isPlain } from './capital-words.ts';
import { countryAt } from './countries.ts';
import { findTitle } from './find-title.ts';
import { ambiguousNames, knownOrganisationAt } from './known-organisations.ts';
import { publicFigures } from './lexicon/first-names.ts';
import { lonelyHeads, naturalPlaces } from './lexicon/organisation-words.ts';
import { isMetonym } from './metonyms.ts';
import { documentAt, endOfOrganisation, isOrganisationEnd } from './organisation-names.ts';
import { type PartyRule, partyRules } from './party-rules.ts';
import { endOfPerson, isPerson } from './person-names.ts';
import type { Piece } from './piece.ts';
import { placeAt } from './places.ts';

/** Where a reader begins: token `at` of a chunk that ends at token `last`. */
interface Position {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly last: number;
  readonly opens: boolean;
  readonly headline: boolean;
}

/** The name that begins at a position, if one does, and the token to go on at. */
interface Step {
  readonly name?: Pick<Piece, 'kind' | 'rule' | 'last'> & Partial<Piece>;
  readonly next: number;
}

type Reader = (position: Position) => Step | undefined;

/** The readers in their order. The first that knows the words at the position decides. */
const readers: readonly Reader[] = [
  skipPlainWord,
  readPerson,
  readTitle,
  readKnownOrganisation,
  skipNaturalPlace,
  readCountry,
  readPublicFigure,
  readOrganisation,
  readAcronym,
  skipPlace,
];

/** Reads the name at a position. Words that no reader knows are a name of unknown kind. */
export function readPiece(position: Position): Step {
  for (const read of readers) {
    const step = read(position);
    if (step !== undefined) return step;
  }
  const { tokens, at, last } = position;
  return found('unknown', partyRules.unknown, startOfKnown(tokens, at + 1, last) - 1);
}

function found(kind: Piece['kind'], rule: PartyRule, last: number, more: Partial<Piece> = {}): Step {
  return { name: { kind, rule, last, ...more }, next: last + 1 };
}

function skipPlainWord({ tokens, at }: Position): Step | undefined {
  const token = tokens[at] as Token;
  const beginsNothing =
    isPlain(token) && knownOrganisationAt(tokens, at) === undefined && !beginsName(tokens, at);
  const possessive = token.lower === "'s" || token.lower === '’s';
  return token.kind !== 'word' || beginsNothing || possessive ? { next: at + 1 } : undefined;
}

/** Reads a person: "Steve Jobs". "Morgan Stanley Bank" is not one. In a headline the type stays unknown. */
function readPerson({ tokens, at, last, headline }: Position): Step | undefined {
  if (!isPerson(tokens, at, last)) return undefined;
  const end = endOfPerson(tokens, at, last);
  const isCompany =
    end < last
      ? isOrganisationEnd(tokens[end + 1] as Token)
      : isOrganisationEnd(tokens[end] as Token) && end - at > 1;
  if (knownOrganisationAt(tokens, at) !== undefined || isCompany) return undefined;
  return headline ? found('unknown', partyRules.unknown, end) : found('person', partyRules.fullName, end);
}

/** Drops a title and reads the person behind it: "Finance Minister Katayama". */
function readTitle({ tokens, at, last }: Position): Step | undefined {
  const role = findTitle(tokens, at, last);
  // "General Motors" is not a general.
  if (role === undefined || (knownOrganisationAt(tokens, at)?.last ?? at) !== at) return undefined;
  const next = tokens[role.last + 1]?.text === '.' ? role.last + 2 : role.last + 1;
  if (next > last) return { next };
  // "Prime Minister of Singapore": the name behind "of" is not a person.
  if (!isCapital(tokens[next] as Token)) return { next };
  // The name behind a title is a person, unless it is known to be something else.
  if (
    findTitle(tokens, next, last) !== undefined ||
    knownOrganisationAt(tokens, next) !== undefined ||
    countryAt(tokens, next) !== undefined ||
    (isOrganisationEnd(tokens[last] as Token) && last > next)
  )
    return { next };
  return found('person', partyRules.title, endOfPerson(tokens, next, last), { first: next });
}

/** Reads an organisation of the list: "Boeing", "the European Central Bank". */
function readKnownOrganisation({ tokens, at, last, opens, headline }: Position): Step | undefined {
  const known = knownOrganisationAt(tokens, at);
  if (known === undefined || known.last > last || documentAt(tokens, at, last) === known.last + 1)
    return undefined;
  const { text } = tokens[at] as Token;
  const end = endOfOrganisation(tokens, known.last + 1, last);
  const isCommonWord = known.last === at && ambiguousNames.has(text) && end < 0;
  return found('organisation', partyRules.knownOrganisation, Math.max(known.last, end), {
    // "the" is not part of the name.
    first: text === 'the' ? at + 1 : at,
    ...(isCommonWord && (opens || headline) ? { doubtful: true } : {}),
  });
}

/** Skips a country that is part of the name of a place: "Panama Canal", "Grand Ethiopian Renaissance Dam". */
function skipNaturalPlace({ tokens, at, last }: Position): Step | undefined {
  const thing = documentAt(tokens, at, last);
  return thing > at &&
    naturalPlaces.has((tokens[thing] as Token).lower) &&
    endOfOrganisation(tokens, thing + 1, last) < 0
    ? { next: thing + 1 }
    : undefined;
}

/** Reads a country, a capital that acts, or an organisation that a country begins ("Japan Airlines"). */
function readCountry({ tokens, at, last }: Position): Step | undefined {
  const country = countryAt(tokens, at);
  if (country === undefined || country.last > last) return undefined;
  const end = endOfOrganisation(tokens, country.last + 1, last);
  if (end >= 0) return found('organisation', partyRules.countryInName, end);
  const isCapitalCity = country.value.kind === 'capital';
  if (isCapitalCity && !isMetonym(tokens, at, country.last)) return { next: country.last + 1 };
  const rule = isCapitalCity ? partyRules.capital : partyRules.country;
  return found('country', rule, country.last, { country: country.value.party });
}

/** Reads a person who is known by one name: "Putin". */
function readPublicFigure({ tokens, at }: Position): Step | undefined {
  return publicFigures.has((tokens[at] as Token).text)
    ? found('person', partyRules.publicFigure, at)
    : undefined;
}

/** Reads an organisation by its head noun: "Ministry of Finance", "Northern Airlines". */
function readOrganisation({ tokens, at, last }: Position): Step | undefined {
  const end = endOfOrganisation(tokens, at, last);
  const thing = documentAt(tokens, at, last);
  // "Paris Air Show", "Changi International Airport": the words behind the head name a thing.
  if (thing >= 0 && (end < 0 || thing === end + 1)) return { next: thing + 1 };
  const named = end > at || (end === at && lonelyHeads.has((tokens[at] as Token).lower));
  return named ? found('organisation', partyRules.organisationNoun, end) : undefined;
}

/** Reads an acronym: "IMF". In brackets it has the type of the name before it, and next to a number it is a model. */
function readAcronym({ tokens, at, last, headline }: Position): Step | undefined {
  if (at !== last || headline || !isAcronym(tokens[at] as Token)) return undefined;
  const isUnknown = isBracketed(tokens, at) || isModel(tokens, at);
  return isUnknown ? found('unknown', partyRules.unknown, at) : found('organisation', partyRules.acronym, at);
}

function skipPlace({ tokens, at, last }: Position): Step | undefined {
  const place = placeAt(tokens, at);
  return place !== undefined && place.last <= last ? { next: place.last + 1 } : undefined;
}

/** Returns where a name that is known by itself begins, from token `at` on. Behind the chunk where none does. */
function startOfKnown(tokens: readonly Token[], at: number, last: number): number {
  for (let i = at; i <= last; i += 1) {
    const token = tokens[i] as Token;
    const known = knownOrganisationAt(tokens, i);
    if (known !== undefined && !ambiguousNames.has(token.text)) return i;
    if (findTitle(tokens, i, last) !== undefined || publicFigures.has(token.text)) return i;
    if (countryAt(tokens, i)?.value.kind === 'adjective') return i;
  }
  return last + 1;
}
