import type { Article } from '../../functions/domain/article/article.ts';

/** Reads a text and returns how many things it found, so that no work is skipped. */
export type Read = (text: string) => number;

/** One reader of texts, with the work that it does. It is loaded only in the process that runs it. */
export interface Contender {
  readonly does: string;
  readonly load: () => Promise<Read>;
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

export const contenders: Readonly<Record<string, Contender>> = {
  dateline: {
    does: 'sections, sentences, dates with values, amounts, parties, topics, kinds, items',
    load: async () => {
      const { structureArticle } = await import('../../functions/domain/article/structure.ts');
      return (text) => {
        const { facts, dates, amounts, parties } = structureArticle(article(text));
        return facts.length + dates.length + amounts.length + parties.length;
      };
    },
  },
  'wink-nlp': {
    does: 'tokens, sentences, parts of speech, entities without values',
    load: async () => {
      const { default: model } = await import('wink-eng-lite-web-model');
      const { default: winkNLP } = await import('wink-nlp');
      const wink = winkNLP(model, ['sbd', 'ner', 'pos']);
      return (text) => wink.readDoc(text).entities().length();
    },
  },
  'chrono-node': {
    does: 'dates with values',
    load: async () => {
      const chrono = await import('chrono-node');
      const published = new Date(publishedAt);
      return (text) => chrono.parse(text, published).length;
    },
  },
};
