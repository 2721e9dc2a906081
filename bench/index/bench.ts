import { describeItems } from '../../functions/deliver/describe-items.ts';
import { itemId } from '../../functions/domain/article/item.ts';
import { structureArticle } from '../../functions/domain/article/structure.ts';
import type { StoredItem } from '../../functions/domain/article/structured-article.ts';
import { documentsOf } from '../../functions/domain/query/article-documents.ts';
import { WatchEngine } from '../../functions/domain/query/engine/watch-engine.ts';
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
    const { facts, passages } = structureArticle(benchArticle(text));
    const items = facts.map(
      ({ fact, passage }, i): StoredItem => ({
        item: { ...fact, id: itemId('art_bench', i), articleId: 'art_bench' },
        passage,
      }),
    );
    const structured = () => ({ article: { ...benchArticle(text), passages: [...passages] }, items });
    let rows = 0;
    let rowBytes = 0;
    // A new article each time: what is remembered of an article must not make the next run faster.
    const fileMs = await leastCpuMs(async () => {
      const termIndex = new CountingIndex();
      await fileTerms(structured(), termIndex);
      ({ rows, rowBytes } = termIndex);
    });
    const matchMs = await leastCpuMs(() => {
      for (const { document } of documentsOf(structured())) engine.match(document);
    });
    const deliverMs = await leastCpuMs(() => {
      const alert = anAlert({ itemIds: items.map(({ item }) => item.id) });
      describeItems(aWatch({ canonical: parseQuery('said OR "will be"').key }), alert, structured());
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

  async putTerms(_: object, passagesByTerm: ReadonlyMap<string, Iterable<number>>): Promise<void> {
    this.rows = passagesByTerm.size;
    this.rowBytes = 0;
    for (const [term, passages] of passagesByTerm)
      this.rowBytes += Buffer.byteLength(term) + ordinalRanges([...passages]).length;
  }
}
