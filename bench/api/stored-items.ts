import type { Article } from '../../functions/domain/article/article.ts';
import { itemId } from '../../functions/domain/article/item.ts';
import type { StoredItem } from '../../functions/domain/article/structured-article.ts';
import { termsOf } from '../../functions/domain/query/document.ts';
import { analyseItem } from '../../functions/domain/query/item-document.ts';
import type { ArticleStore } from '../../functions/stores/article-store.ts';
import { everyPassageTerm, type ItemIndexStore } from '../../functions/stores/item-index-store.ts';
import { benchDocuments } from '../match/documents.ts';
import { pick, randomFrom } from '../match/random.ts';

const itemsAnArticle = 5;
/** Few: the database runs in this process too. */
const atOnce = 3;

/**
 * Stores `count` items as INGEST does, with five sentences of real prose per article. Returns how many items each term
 * is in.
 */
export async function storeItems(
  count: number,
  stores: { readonly articles: ArticleStore; readonly itemIndex: ItemIndexStore },
): Promise<ReadonlyMap<string, number>> {
  const { documents } = benchDocuments();
  const sentences = documents.flatMap(({ text }) => sentencesOf(text));
  const random = randomFrom(7);
  const standing = new Map<string, number>();
  const articles = Array.from({ length: count / itemsAnArticle }, (_, i) =>
    makeArticle(
      i,
      Array.from({ length: itemsAnArticle }, () => pick(sentences, random)),
    ),
  );
  for (let i = 0; i < articles.length; i += atOnce) {
    await Promise.all(
      articles.slice(i, i + atOnce).map(async ({ article, items }) => {
        const passagesByTerm = new Map<string, number[]>();
        for (const [place, stored] of items.entries()) {
          for (const term of [everyPassageTerm, ...termsOf(analyseItem(article, stored))]) {
            passagesByTerm.set(term, [...(passagesByTerm.get(term) ?? []), place]);
            standing.set(term, (standing.get(term) ?? 0) + 1);
          }
        }
        await stores.articles.accept(article);
        await stores.itemIndex.putTerms(
          { articleId: article.id, datePublished: article.datePublished },
          passagesByTerm,
        );
        const passages = items.map(({ passage }) => passage);
        await stores.articles.saveStructured(article.id, items, article.acceptedAt, { passages });
      }),
    );
    if (i % 800 === 0) process.stderr.write(`stored ${i * itemsAnArticle} of ${count} items\r`);
  }
  return standing;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length > 20);
}

function makeArticle(n: number, sentences: readonly string[]): { article: Article; items: StoredItem[] } {
  const id = `art_bench${String(n).padStart(6, '0')}`;
  const text = sentences.join('\n\n');
  const at = new Date(Date.parse('2026-01-01T00:00:00Z') + n * 60_000).toISOString();
  let start = 0;
  const items = sentences.map((quote, ordinal): StoredItem => {
    const span = { start, end: start + quote.length };
    start = span.end + 2;
    const empty = { parties: [], amounts: [], dates: [], topics: [], dueDates: [] };
    const item = {
      ...span,
      ...empty,
      kind: 'statement' as const,
      quote,
      id: itemId(id, ordinal),
      articleId: id,
    };
    return { item, passage: span };
  });
  const headline = sentences[0]?.slice(0, 60) ?? '';
  return {
    article: {
      id,
      status: 'accepted',
      headline,
      format: 'text',
      text,
      datePublished: at,
      inLanguage: 'en',
      acceptedAt: at,
    },
    items,
  };
}
