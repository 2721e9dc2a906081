import { describeItems } from '../../functions/deliver/describe-items.ts';
import { itemId, itemOrdinal } from '../../functions/domain/article/item.ts';
import { structureArticle } from '../../functions/domain/article/structure.ts';
import type { StoredItem } from '../../functions/domain/article/structured-article.ts';
import { WatchEngine } from '../../functions/domain/query/engine/watch-engine.ts';
import { analyseItem } from '../../functions/domain/query/item-document.ts';
import { parseQuery } from '../../functions/domain/query/parse.ts';
import { fileTerms } from '../../functions/ingest/file-terms.ts';
import { ordinalRanges } from '../../functions/stores/ordinal-ranges.ts';
import { anAlert } from '../../test/support/builders/alert.ts';
import { aWatch } from '../../test/support/builders/watch.ts';
import { benchDocuments } from '../match/documents.ts';
import { queryMix, queryWords } from '../match/queries.ts';
import {
  benchArticle,
  leastCpuMs,
  longParagraph,
  paragraphKilobytes,
  rounded,
} from '../structure/long-paragraph.ts';

const watches = 10_000;

/**
 * Measures what an article of one long paragraph costs behind its structuring, against its length: rows and bytes of
 * the term index, and processor time of filing it (INGEST), of matching it against 10,000 watches (MATCH), and of
 * describing its items in one alert (DELIVER). No database is in it.
 */
export async function run(): Promise<void> {
  const engine = new WatchEngine();
  [...queryMix(queryWords(benchDocuments().documents), watches)].forEach((query, i) => {
    engine.add(`wat_${i}`, parseQuery(query));
  });
  for (const kilobytes of paragraphKilobytes) {
    const text = longParagraph(kilobytes);
    const items = structureArticle(benchArticle(text)).facts.map(
      ({ fact, passage }, i): StoredItem => ({
        item: { ...fact, id: itemId('art_bench', i), articleId: 'art_bench' },
        passage,
      }),
    );
    let rows = 0;
    let rowBytes = 0;
    // A new article each time: what is remembered of an article must not make the next run faster.
    const fileMs = await leastCpuMs(async () => {
      const termIndex = new CountingIndex();
      await fileTerms(benchArticle(text), items, termIndex);
      ({ rows, rowBytes } = termIndex);
    });
    const matchMs = await leastCpuMs(() => {
      const article = benchArticle(text);
      for (const stored of items) engine.match(analyseItem(article, stored));
    });
    const deliverMs = await leastCpuMs(() => {
      const alert = anAlert({ itemIds: items.map(({ item }) => item.id) });
      describeItems(aWatch({ canonical: parseQuery('said OR "will be"').key }), alert, {
        article: benchArticle(text),
        items,
      });
    });
    const perKilobyte = (ms: number): number => rounded(ms / kilobytes);
    console.log(
      JSON.stringify({
        benchmark: 'index',
        kilobytes,
        items: items.length,
        rows,
        rowKilobytes: rounded(rowBytes / 1_000),
        rowsPerKilobyte: rounded(rows / kilobytes),
        fileMsPerKilobyte: perKilobyte(fileMs),
        matchMsPerKilobyte: perKilobyte(matchMs),
        deliverMsPerKilobyte: perKilobyte(deliverMs),
      }),
    );
  }
}

/** Counts the rows of the term index, and the bytes of their terms and ordinals. */
class CountingIndex {
  rows = 0;
  rowBytes = 0;

  async putTerms(_: object, termsByItem: ReadonlyMap<string, Iterable<string>>): Promise<void> {
    const ordinals = new Map<string, number[]>();
    for (const [id, terms] of termsByItem) {
      for (const term of terms) ordinals.set(term, [...(ordinals.get(term) ?? []), itemOrdinal(id)]);
    }
    this.#count([...ordinals].map(([term, all]) => [term, ordinalRanges(all).length]));
  }

  async putText(_: object, terms: Iterable<string>): Promise<void> {
    this.#count([...terms].map((term) => [term, 0]));
  }

  #count(rows: readonly (readonly [term: string, ordinalBytes: number])[]): void {
    this.rows = rows.length;
    this.rowBytes = rows.reduce(
      (sum, [term, ordinalBytes]) => sum + Buffer.byteLength(term) + ordinalBytes,
      0,
    );
  }
}
