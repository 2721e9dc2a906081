import { parseArgs } from 'node:util';
import { CreateTableCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { parseQuery } from '../../functions/domain/query/parse.ts';
import type { Watch } from '../../functions/domain/query/watch.ts';
import { matchItems } from '../../functions/match/match-items.ts';
import { WatchIndex } from '../../functions/match/watch-index.ts';
import { documentClient } from '../../functions/runtime/clients.ts';
import { DynamoArticleStore } from '../../functions/stores/dynamo-article-store.ts';
import { DynamoPostingStore } from '../../functions/stores/dynamo-posting-store.ts';
import { DynamoWatchStore } from '../../functions/stores/dynamo-watch-store.ts';
import { anArticle, aStoredItem } from '../../test/support/builders/article.ts';
import { aWatch } from '../../test/support/builders/watch.ts';
import { dynaliteEngine } from '../../test/support/dynamodb/engines.ts';
import { tableDefinitions } from '../../test/support/dynamodb/table-definitions.ts';
import { seedWatches } from '../../test/support/watches/seed-watches.ts';
import { benchDocuments } from '../match/documents.ts';
import { queryMix, queryWords } from '../match/queries.ts';
import { RequestCounter } from './request-counter.ts';

const articleBytes = 4_000;

/**
 * Counts the requests and read units of MATCH for one article of about 4 KB that matches nothing, on dynalite. It counts
 * them cold, warm with an article that the function has not seen, and warm with one that it has seen. The watches are
 * those of the query mix, each with one more word that no article has. So their anchors are words of the article.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { watches: { type: 'string', default: '100,10000,100000' } },
  });
  const engine = await dynaliteEngine.start();
  const client = documentClient({
    endpoint: engine.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  });
  const counter = new RequestCounter(client);
  const { documents } = benchDocuments();
  const words = queryWords(documents);
  const long = documents.filter(({ text }) => Buffer.byteLength(text) >= articleBytes);
  const [first, ...others] = long.map(({ text }) => text.slice(0, articleBytes));
  for (const count of values.watches.split(',').map(Number)) {
    const tables = { Articles: `Articles${count}`, Watches: `Watches${count}` };
    for (const [noun, TableName] of Object.entries(tables)) {
      const definition = tableDefinitions().get(noun);
      if (definition === undefined) throw new Error(`the stack has no table ${noun}`);
      await client.send(new CreateTableCommand({ TableName, ...definition }));
      await waitUntilTableExists({ client, maxWaitTime: 20, minDelay: 0.02 }, { TableName });
    }
    const watches = [...queryMix(words, count)].map((query, i): Watch => {
      const canonical = parseQuery(`(${query}) zabsent${i}`).key;
      return aWatch({ id: `wat_${i}`, canonical });
    });
    await seedWatches(client, tables.Watches, watches, { withRows: false });

    const articles = new DynamoArticleStore(client, tables.Articles);
    const store = new DynamoWatchStore(client, tables.Watches);
    const watchIndex = new WatchIndex(
      new DynamoPostingStore(client, tables.Watches),
      () => new Date().toISOString(),
      () => undefined,
    );
    const match = async (id: string, text: string): Promise<object> => {
      const article = anArticle({ id, headline: 'A headline', text });
      await articles.accept(article);
      await articles.saveStructured(id, [aStoredItem(id, 0, { quote: text })], article.acceptedAt);
      counter.reset();
      const started = performance.now();
      await matchItems(
        { type: 'article.structured', articleId: id, headline: '', datePublished: '', inLanguage: 'en' },
        {
          articles,
          watches: store,
          watchIndex,
          subscribers: { getMany: async () => [] },
          enqueueAlerts: async () => [],
          enqueueRest: async () => undefined,
          park: async () => undefined,
          now: () => new Date().toISOString(),
          logger: { info: () => undefined, error: () => undefined },
          metrics: { addMetric: () => undefined } as never,
        },
        () => 60_000,
      );
      return { ...counter.counts, ms: Math.round(performance.now() - started) };
    };
    const cold = await match('art_1', first ?? '');
    const nextArticles = [];
    for (const [i, text] of others.slice(0, 40).entries())
      nextArticles.push(await match(`art_${i + 2}`, text));
    const warm = nextArticles.at(-1);
    const seen = await match('art_seen', first ?? '');
    console.log(
      JSON.stringify({ benchmark: 'match-store', watches: count, cold, second: nextArticles[0], warm, seen }),
    );
  }
  client.destroy();
  await engine.stop();
}
