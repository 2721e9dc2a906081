import type { Article, Passage } from '../article.ts';
import { ArticleError } from '../errors.ts';
import type { Fact } from '../item.ts';

/** A fact with the paragraph that it stands in. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly passage: Passage;
}

/** Bytes of UTF-8 that a fact may have as JSON: it is stored as one row, which holds 400 KB with its keys. */
const maxFactBytes = 300_000;

/**
 * Checks that the offsets of the facts that came with an article point at what they say, and that each can be stored.
 * @throws {ArticleError} that names the first which does not
 */
export function checkGivenItems({ text, givenItems = [] }: Pick<Article, 'text' | 'givenItems'>): void {
  givenItems.forEach((fact, i) => {
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
