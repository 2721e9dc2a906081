import { findAmounts } from '../../../../../functions/domain/article/amounts/find-amounts.ts';
import { findDates } from '../../../../../functions/domain/article/dates/find-dates.ts';
import type { SentenceView } from '../../../../../functions/domain/article/kinds/sentence-view.ts';
import { findParties } from '../../../../../functions/domain/article/parties/find-parties.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';
import { findTopics } from '../../../../../functions/domain/article/topics/find-topics.ts';

/** Returns one sentence with all that is found in it, published on 27 October 2025. */
export function viewOf(sentence: string): SentenceView {
  const text = readProse(sentence);
  const { tokens } = text;
  const topics = findTopics(text, 0, tokens.length);
  return {
    tokens,
    first: 0,
    last: tokens.length,
    clauses: text.clauses.of(0, tokens.length),
    parties: findParties(text),
    amounts: findAmounts(text),
    dates: findDates(text, { datePublished: '2025-10-27' }),
    topics,
    ownTopics: topics,
  };
}

/** Reads a sentence with one word between stars, and returns the index of that word: `The navy *bought* 50 jets.` */
export function markedWord(marked: string): { readonly view: SentenceView; readonly at: number } {
  const [before = '', word = '', after = ''] = marked.split('*');
  const view = viewOf(`${before}${word}${after}`);
  return { view, at: view.tokens.findIndex(({ start }) => start === before.length) };
}
