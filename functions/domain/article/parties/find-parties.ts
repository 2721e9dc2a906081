import type { Party } from '../item.ts';
import type { Prose } from '../text/prose.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { Token } from '../text/tokens.ts';
import { isAcronym } from './acronym-names.ts';
import { isCapital } from './capital-words.ts';
import { findChunks } from './chunks.ts';
import { countWords, readCueAround } from './cues.ts';
import { findAcronymBehind } from './find-acronym-behind.ts';
import { knownOrganisationAt } from './known-organisations.ts';
import { NameBook } from './name-book.ts';
import type { PartyMention } from './party-mention.ts';
import { type PartyRule, partyRules } from './party-rules.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces.ts';

/** A name that is no party. Its span is in the text. */
export interface RefusedName extends TextSpan {
  readonly rule: PartyRule;
  readonly because: string;
}

const unknownName = 'Nothing in the text says whether it is a person, an organisation or a country.';

interface Found extends Piece {
  party?: Party;
}

/**
 * Finds people, organisations and countries, in order and without overlap. First come the names whose own words, or
 * the words around them, show their type. The other names get the type that the rest of the article gives them.
 * `refuse` hears about the names that get none.
 */
export function findParties(prose: Prose, refuse?: (name: RefusedName) => void): PartyMention[] {
  const { text, tokens } = prose;
  const book = new NameBook();
  const found: Found[] = findChunks(prose).flatMap((chunk) => piecesOf(tokens, chunk));
  const inside = wordsInside(found, tokens);

  const resolved = found.map((piece) => resolveByWords(piece, prose, book));
  const mentions: PartyMention[] = [];
  let covered = 0;
  for (const piece of resolved) {
    const byArticle = piece.party === undefined ? resolveByArticle(piece, prose, book, inside) : undefined;
    const party = piece.party ?? byArticle?.party;
    const start = (tokens[piece.first] as Token).start;
    const end = endOf(prose, piece);
    // The first word of a sentence is often no name at all.
    const isName = !piece.opens || piece.first < piece.last;
    if (party === undefined && isName) refuse?.({ start, end, rule: piece.rule, because: unknownName });
    if (party === undefined || start < covered) continue;
    mentions.push({
      party: party.type === 'country' ? party : book.expand(party),
      start,
      end,
      rule: byArticle?.rule ?? piece.rule,
    });
    covered = end;
  }
  return mentions.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** Returns a piece with its party, if its own words or the words around it show its type. */
function resolveByWords(piece: Piece, prose: Prose, book: NameBook): Found {
  const { tokens } = prose;
  if (piece.kind === 'country')
    return { ...piece, ...(piece.country === undefined ? {} : { party: piece.country }) };
  if (piece.doubtful) return piece;
  const { first, last } = piece;
  const acronym = findAcronymBehind(tokens, { first, last, isOrganisation: piece.kind === 'organisation' });
  const written = textOf(prose, piece.first, acronym?.last ?? piece.last);
  if (piece.kind === 'person') return { ...piece, party: book.find(written) ?? book.addPerson(written) };
  if (piece.kind === 'organisation' || acronym !== undefined) {
    const party = book.addOrganisation(written, acronym?.text);
    const rule = piece.kind === 'organisation' ? piece.rule : partyRules.acronymBehind;
    return { ...piece, rule, last: acronym?.last ?? last, party };
  }
  if (piece.headline) return piece;
  const cue = readCueAround(tokens, piece.first, piece.last);
  const single = piece.first === piece.last;
  if (cue === undefined || (piece.opens && single)) return piece;
  // A single word before a verb may be a person whose full name is elsewhere.
  const known = book.find(written);
  const rule = partyRules.wordsAround;
  if (known !== undefined) return { ...piece, rule, party: known };
  if (cue === 'person')
    return single && isAcronym(tokens[piece.first] as Token)
      ? piece
      : { ...piece, rule, party: book.addPerson(written) };
  return { ...piece, rule, party: book.addOrganisation(written) };
}

interface ResolvedParty {
  readonly party: Party;
  readonly rule: PartyRule;
}

/** Returns the party of a piece whose type only the rest of the article shows. */
function resolveByArticle(
  piece: Piece,
  prose: Prose,
  book: NameBook,
  inside: ReadonlySet<string>,
): ResolvedParty | undefined {
  const written = textOf(prose, piece.first, piece.last);
  const known = book.find(written);
  if (known !== undefined) return { party: known, rule: partyRules.named };
  if (piece.doubtful && (inside.has(written) || knownAfterCue(prose, piece)))
    return { party: { name: written, type: 'organisation' }, rule: partyRules.commonWord };
  if (countWords(prose.tokens, piece.first, piece.last) !== 1 && !piece.headline) {
    const family = book.find((prose.tokens[piece.last] as Token).text);
    if (family?.type === 'person') return { party: family, rule: partyRules.familyName };
  }
  return undefined;
}

/** Whether a common word can only be the name where it is: "Apple’s", "Congress must", "Ford and Toyota". */
function knownAfterCue({ tokens }: Prose, { first, last }: Piece): boolean {
  if (knownOrganisationAt(tokens, first) === undefined) return false;
  const after = tokens[last + 1]?.lower ?? '';
  if (namesOnly.has(after)) return true;
  if (after === 'and' && knownOrganisationAt(tokens, last + 2) !== undefined) return true;
  return readCueAround(tokens, first, last) === 'organisation';
}

const namesOnly = new Set(["'s", '’s', 'plc', 'will', 'would', 'must', 'has', 'had']);

/** Returns the words that have a capital inside sentences, where only names have one. */
function wordsInside(found: readonly Found[], tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { first, last, opens, headline } of found) {
    if (headline) continue;
    for (let at = opens ? first + 1 : first; at <= last; at += 1)
      if (isCapital(tokens[at] as Token)) words.add((tokens[at] as Token).text);
  }
  return words;
}

function endOf(prose: Prose, piece: Piece): number {
  const { tokens, text } = prose;
  const end = (tokens[piece.last] as Token).end;
  // The period of "Inc." belongs to the name.
  const last = tokens[piece.last] as Token;
  return piece.kind === 'organisation' &&
    text.charAt(end) === '.' &&
    /^(inc|corp|ltd|co|bros)$/.test(last.lower)
    ? end + 1
    : end;
}

/** White space that is not one blank. */
const oddSpace = /[^\S ]| {2}/;

function textOf(prose: Prose, first: number, last: number): string {
  const slice = prose.text.slice((prose.tokens[first] as Token).start, (prose.tokens[last] as Token).end);
  return oddSpace.test(slice) ? slice.replaceAll(/\s+/g, ' ') : slice;
}
