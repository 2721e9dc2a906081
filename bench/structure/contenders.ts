import * as chrono from 'chrono-node';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article } from '../../functions/domain/article/article.ts';
import { structureArticle } from '../../functions/domain/article/structure.ts';

/** Who reads a text, and how much is asked of them. `read` answers how much was found, so that nothing is left undone. */
export interface Contender {
  readonly name: string;
  readonly does: string;
  readonly read: (text: string) => number;
}

const publishedAt = '2025-10-27T09:00:00.000Z';
const article = (text: string): Article => ({
  id: 'bench',
  status: 'accepted',
  headline: 'A headline of the bench',
  format: 'text',
  text,
  datePublished: publishedAt,
  inLanguage: 'en',
  acceptedAt: publishedAt,
});

export function contenders(): readonly Contender[] {
  const wink = winkNLP(model, ['sbd', 'ner', 'pos']);
  const published = new Date(publishedAt);
  return [
    {
      name: 'dateline',
      does: 'sections, sentences, dates with values, amounts, parties, topics, kinds, items',
      read: (text) => {
        const { facts, dates, amounts, parties } = structureArticle(article(text));
        return facts.length + dates.length + amounts.length + parties.length;
      },
    },
    {
      name: 'wink-nlp',
      does: 'tokens, sentences, parts of speech, entities without values',
      read: (text) => wink.readDoc(text).entities().length(),
    },
    { name: 'chrono-node', does: 'dates with values', read: (text) => chrono.parse(text, published).length },
  ];
}
