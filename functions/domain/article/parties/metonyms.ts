import type { Token } from '../text/tokens.ts';
import { countryAt } from './countries.ts';

const placePrepositions = new Set(
  'in at near from to outside around through across into via of downtown central'.split(' '),
);
/** Verbs of governments. A capital before one of these is its government: "Beijing warned". */
const governmentVerbs = new Set(
  (
    'said says agreed agrees wants want wanted warned warns announced announces plans imposed imposes accused accuses rejected rejects denied denies insisted insists has had will would ' +
    'may could hopes hoped called calls urged urges pledged threatened signed sought seeks believes fears responded demanded demands is was expects expelled offered refused ' +
    'told asked fined approved banned ordered condemned backed proposed lifted extended suspended retaliated summoned ratified sanctioned vowed insists considers considered ' +
    'promised supported opposed invited recognised recognized negotiated pressed maintains argues argued regards views sees needs must should cut cuts raised blocked halted resumed pushed'
  ).split(' '),
);
/** Verbs of addressing. A capital behind one of these is its government: "accused Kyiv", "urged Tehran". */
const addressingVerbs = new Set(
  (
    'accused accuses accusing told tells urged urges urging warned warns warning asked asks asking pressed pressing pressured blamed blames blaming thanked threatened threatens persuaded ' +
    'criticised criticized condemned sanctioned sanctioning convinced supports supported supporting backed backing advised reminded assured invited provoked angered helped notified informed'
  ).split(' '),
);
const governmentNouns = new Set(
  'government foreign policy decision response position demand demands plan plans relations ties stance military defence defense allies ally efforts central trade nuclear ambassador offer proposal sanctions threats support'.split(
    ' ',
  ),
);
/** Prepositions of dealing with each other: "between Tokyo and Washington". */
const partnerWords = new Set(['with', 'between', 'against']);

/** Whether a capital means its government. It then acts, or is addressed or dealt with. "in Tokyo" is only a place. */
export function isMetonym(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (placePrepositions.has(before)) return false;
  if (partnerWords.has(before) || addressingVerbs.has(before)) return true;
  const after = tokens[last + 1];
  if (after?.lower === "'s" || after?.lower === '’s')
    return governmentNouns.has(tokens[last + 2]?.lower ?? '');
  if (before === 'and') {
    const partner = countryBefore(tokens, first - 2);
    // "between Tokyo and Washington": the word before the first capital decides for both.
    if (partner !== undefined && partnerWords.has(tokens[partner - 1]?.lower ?? '')) return true;
    if (partner !== undefined && placePrepositions.has(tokens[partner - 1]?.lower ?? '')) return false;
  }
  if (after?.lower === 'and') {
    const partner = countryAt(tokens, last + 2);
    return partner !== undefined && governmentVerbs.has(tokens[partner.last + 1]?.lower ?? '');
  }
  return after !== undefined && governmentVerbs.has(after.lower);
}

/** Returns the first token of the country that ends at token `last`. */
function countryBefore(tokens: readonly Token[], last: number): number | undefined {
  for (let first = last; first > last - 3; first -= 1)
    if (countryAt(tokens, first)?.last === last) return first;
  return undefined;
}
