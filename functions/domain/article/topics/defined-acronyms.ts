import { acronymInBrackets, countWordsBehind, isAllCapitals } from '../text/acronyms.ts';
import type { Prose } from '../text/prose.ts';
import type { Token } from '../text/tokens.ts';
import { findLongestAt, type PhraseNode, type Sense } from './phrases.ts';

/** How many tokens before the bracket are looked at, hyphens included. */
const maxTokens = 8;

const kept = new WeakMap<Prose, ReadonlyMap<string, readonly Sense[]>>();

/**
 * Returns the senses of the acronyms that an article puts in brackets behind a phrase of a topic: "direct air capture
 * (DAC)". The keys are the acronyms without their plural. Each text is read once.
 */
export function definedAcronyms(prose: Prose, phrases: PhraseNode): ReadonlyMap<string, readonly Sense[]> {
  const known = kept.get(prose);
  if (known !== undefined) return known;
  const found = new Map<string, readonly Sense[]>();
  const { tokens } = prose;
  if (!prose.text.includes('(')) return found;
  for (let open = 1; open + 2 < tokens.length; open += 1) {
    const acronym = acronymInBrackets(tokens, open);
    if (acronym === undefined || !isAllCapitals(acronym.short)) continue;
    const senses = sensesBefore(tokens, open, acronym.short, phrases);
    if (senses !== undefined) found.set(acronym.short, senses);
  }
  kept.set(prose, found);
  return found;
}

/** Returns an acronym without its plural: `SMR` for `SMRs`. */
export function withoutPlural(text: string): string {
  return text.endsWith('s') && isAllCapitals(text.slice(0, -1)) ? text.slice(0, -1) : text;
}

/** Returns the senses of the topic's phrase that ends before the bracket and that the acronym is short for. */
function sensesBefore(
  tokens: readonly Token[],
  open: number,
  acronym: string,
  phrases: PhraseNode,
): readonly Sense[] | undefined {
  const words = wordsBefore(tokens, open);
  const count = countWordsBehind(
    acronym,
    words.map((at) => tokens[at]?.text ?? ''),
  );
  if (count === undefined) return undefined;
  // The phrase may be a part of what the acronym is short for: "advanced small modular reactors (ASMR)".
  for (let from = words[count - 1] ?? open; from < open; from += 1) {
    const match = findLongestAt(phrases, tokens, from, open);
    const strong = match?.senses.filter(({ company }) => company === undefined) ?? [];
    if (match?.last === open - 1 && strong.length > 0) return strong;
  }
  return undefined;
}

/** Returns the indexes of the words before a token, from there backwards. Only hyphens may be between them. */
function wordsBefore(tokens: readonly Token[], open: number): number[] {
  const words: number[] = [];
  for (let at = open - 1; at >= Math.max(0, open - maxTokens); at -= 1) {
    const { kind, text } = tokens[at] as Token;
    if (kind === 'word') words.push(at);
    else if (text !== '-' && text !== '‑') break;
  }
  return words;
}
