import type { Token } from '../text/tokens.ts';
import { irregularPlurals } from './lexicon/counted-nouns.ts';

/** Returns the singular of a plural noun (`lorries`: `lorry`), or undefined for any other word. */
export function singularOf(token: Token): string | undefined {
  if (token.kind !== 'word') return undefined;
  const { lower } = token;
  const irregular = irregularPlurals.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower.length < 4 || !lower.endsWith('s') || token.text.toUpperCase() === token.text) return undefined;
  if (/(ss|us|is|ous|'s|’s)$/.test(lower)) return undefined;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(ch|sh|ss|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}
