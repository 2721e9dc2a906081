import type { Prose } from '../text/prose.ts';
import type { Token } from '../text/tokens.ts';
import { longestAt, type PhraseNode, type Sense } from './phrases.ts';

/** Phrases that an acronym stands for have no more words. */
const maxWords = 8;

/** They lend an acronym no letter. */
const smallWords = new Set(['of', 'and', 'the', 'for', 'on', 'in']);

const kept = new WeakMap<Prose, ReadonlyMap<string, readonly Sense[]>>();

/**
 * What the acronyms say that the article itself puts in brackets behind a phrase of a topic, by acronym without its
 * plural: "direct air capture (DAC)". Found once for each text.
 */
export function definedAcronyms(prose: Prose, phrases: PhraseNode): ReadonlyMap<string, readonly Sense[]> {
  const known = kept.get(prose);
  if (known !== undefined) return known;
  const found = new Map<string, readonly Sense[]>();
  const { tokens } = prose;
  for (let open = 1; open + 2 < tokens.length; open += 1) {
    if (tokens[open]?.text !== '(' || tokens[open + 2]?.text !== ')') continue;
    const acronym = withoutPlural((tokens[open + 1] as Token).text);
    if (!/^[A-Z]{2,6}$/.test(acronym)) continue;
    const senses = sensesBefore(tokens, open, acronym, phrases);
    if (senses !== undefined) found.set(acronym, senses);
  }
  kept.set(prose, found);
  return found;
}

/** `SMRs` is SMR in the plural. */
export function withoutPlural(text: string): string {
  return /^[A-Z]{2,6}s$/.test(text) ? text.slice(0, -1) : text;
}

/** The senses of the topic’s phrase that ends before the bracket and has the acronym’s letters as initials. */
function sensesBefore(
  tokens: readonly Token[],
  open: number,
  acronym: string,
  phrases: PhraseNode,
): readonly Sense[] | undefined {
  let initials = '';
  for (let at = open - 1; at >= Math.max(0, open - maxWords); at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') {
      if (token.text !== '-' && token.text !== '‑') return undefined;
      continue;
    }
    if (smallWords.has(token.text)) continue;
    initials = token.text.charAt(0).toUpperCase() + initials;
    if (initials !== acronym) continue;
    // The phrase may be a part of what the acronym stands for: "advanced small modular reactors (ASMR)".
    for (let from = at; from < open; from += 1) {
      const match = longestAt(phrases, tokens, from, open);
      const strong = match?.senses.filter(({ company }) => company === undefined) ?? [];
      if (match?.last === open - 1 && strong.length > 0) return strong;
    }
    return undefined;
  }
  return undefined;
}
