import type { Token } from '../text/tokens.ts';
import { officesWithOf, portfolios, roleModifiers, titles } from './lexicon/roles.ts';

/** A title has at most six words. */
const longest = 6;

/** Finds the title that begins at token `at`: "Finance Minister", "Secretary of Defense", "CEO". */
export function findTitle(tokens: readonly Token[], at: number, last: number): { last: number } | undefined {
  let title = -1;
  for (let i = at; i <= last && i < at + longest; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || token.text === token.lower) {
      if (token.text === '-' || token.lower === 'and' || token.text === '&') continue;
      break;
    }
    if (titles.has(token.lower)) title = i;
    else if (!roleModifiers.has(token.lower)) break;
  }
  if (title < 0) return undefined;
  const isOffice = officesWithOf.has((tokens[title] as Token).lower) && tokens[title + 1]?.lower === 'of';
  return { last: isOffice ? endOfPortfolio(tokens, title + 1, last) : title };
}

/** Returns the end of a portfolio: "of Defense", "of the Treasury", "of Economy, Trade and Industry". */
function endOfPortfolio(tokens: readonly Token[], ofAt: number, last: number): number {
  let end = ofAt - 1;
  for (let i = ofAt; i <= last && i < ofAt + 10; i += 1) {
    const token = tokens[i] as Token;
    if (token.text === ',') continue;
    if (!portfolios.has(token.lower)) break;
    if (token.text !== token.lower) end = i;
  }
  return end;
}
