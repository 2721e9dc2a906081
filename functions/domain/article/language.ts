import type { Token } from './text/tokens.ts';

/** The most frequent words of English that other languages do not share. */
const english = new Set(
  'the of and to for that with from said was were has have will would is are by on at this which their been an be it as not but they he she after its more than who'.split(
    ' ',
  ),
);

/** Enough words to tell by. */
const sample = 400;
/** Fewer words tell nothing. */
const fewest = 25;
/** Running English has about 35 such words in a hundred, headlines and lists a tenth of it; other languages next to none. */
const least = 0.05;

/** Why a text is not structured: its language is said to be, or reads as, another than English. Undefined for English. */
export function languageWarning(inLanguage: string, tokens: readonly Token[]): string | undefined {
  const tag = inLanguage.toLowerCase().split(/[-_]/)[0];
  if (tag !== 'en' && tag !== 'eng') {
    return `Articles in "${inLanguage}" are not structured yet, only English ones: there are no items.`;
  }
  let words = 0;
  let known = 0;
  for (let at = 0; at < tokens.length && words < sample; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') continue;
    words += 1;
    if (english.has(token.lower)) known += 1;
  }
  if (words < fewest) return undefined;
  return known / words >= least
    ? undefined
    : 'The text does not read as English, and only English is structured: there are no items.';
}
