import type { Article } from '../article.ts';
import { ArticleError } from '../errors.ts';

/** Bytes of UTF-8 that a fact may have as JSON. A fact is stored in one row, and a row with its keys holds 400 KB. */
const maxFactBytes = 300_000;

/**
 * Checks the facts that came with an article: their offsets must point at the words that they quote, and each fact
 * must be small enough to be stored. A fact has no id yet; with an id it is an item.
 * @throws {ArticleError} that names the first wrong fact
 */
export function checkGivenFacts({ text, givenFacts = [] }: Pick<Article, 'text' | 'givenFacts'>): void {
  givenFacts.forEach((fact, i) => {
    const bytes = new TextEncoder().encode(JSON.stringify(fact)).byteLength;
    if (bytes > maxFactBytes) {
      throw new ArticleError(`items/${i}: it has ${bytes} bytes; one item may have ${maxFactBytes}.`);
    }
    check(text, fact.start, fact.end, fact.quote, `items/${i}`, 'quote');
    fact.amounts.forEach(({ start, end, text: words }, j) => {
      check(text, start, end, words, `items/${i}/amounts/${j}`, 'text');
    });
    fact.dates.forEach(({ start, end, text: words }, j) => {
      check(text, start, end, words, `items/${i}/dates/${j}`, 'text');
    });
  });
}

function check(body: string, start: number, end: number, words: string, where: string, field: string): void {
  if (start >= end || end > body.length) {
    throw new ArticleError(
      `${where}: start ${start} and end ${end} span nothing in a body of ${body.length} UTF-16 units.`,
    );
  }
  if (body.slice(start, end) !== words) {
    throw new ArticleError(
      `${where}: the body has "${excerpt(body.slice(start, end))}" from ${start} to ${end}, not its ${field} ` +
        `"${excerpt(words)}". Offsets are UTF-16 units, end exclusive.`,
    );
  }
}

function excerpt(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}...` : words;
}
