import type { Token } from './text/tokens.ts';
import { wordFact } from './text/words.ts';

/** The most frequent words of English that other languages do not have. */
const english = new Set(
  'the of and to for that with from said was were has have will would is are by on at this which their been an be it as not but they he she after its more than who'.split(
    ' ',
  ),
);

const isEnglish = wordFact(({ lower }) => english.has(lower));

/** How many words are looked at. They are enough to know the language. */
const sample = 400;
/** With fewer words the language cannot be known. */
const fewest = 25;
/**
 * The least share of such words. Running English has about 35%, headlines and lists 3%, other languages almost none.
 */
const least = 0.05;

/** Returns why a text is not structured: it is in another language than English. Undefined for English. */
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
    if (isEnglish(token.word)) known += 1;
  }
  if (words < fewest) return undefined;
  return known / words >= least
    ? undefined
    : 'The text does not look like English, and only English is structured: there are no items.';
}
