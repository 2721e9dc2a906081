/** The most frequent words of English that other languages do not share. */
const english = new Set(
  'the of and to for that with from said was were has have will would is are by on at this which their been an be it as not but they he she after its more than who'.split(
    ' ',
  ),
);

/** Enough words to tell by. */
const sample = 400;
/** Running English has about 35 such words in a hundred, headlines and lists a tenth of it; other languages next to none. */
const least = 0.05;

/** Why a text is not structured: its language is said to be, or reads as, another than English. Undefined for English. */
export function languageWarning(inLanguage: string, text: string): string | undefined {
  const tag = inLanguage.toLowerCase().split(/[-_]/)[0];
  if (tag !== 'en' && tag !== 'eng') {
    return `Articles in "${inLanguage}" are not structured yet, only English ones: there are no items.`;
  }
  const words =
    text
      .slice(0, 6000)
      .match(/\p{L}+/gu)
      ?.slice(0, sample) ?? [];
  if (words.length < 25) return undefined;
  const share = words.filter((word) => english.has(word.toLowerCase())).length / words.length;
  return share >= least
    ? undefined
    : 'The text does not read as English, and only English is structured: there are no items.';
}
