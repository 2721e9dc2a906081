import { parseArgs } from 'node:util';
import { benchDocuments } from './documents.ts';
import { measure } from './measure.ts';
import { queryWords } from './queries.ts';
import { runWorkload } from './workload.ts';

const usage = 'npm run bench -- match [--watches 1000,10000] | --queries FILE --documents FILE --out FILE';

/**
 * Measures matching in memory from end to end, on one thread: analysis of the document, lookup, verification. Without
 * options it runs the query mix at 1,000 to 1,000,000 watches, and with files a given workload.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      watches: { type: 'string', default: '1000,10000,100000,1000000' },
      queries: { type: 'string' },
      documents: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const { queries, documents, out } = values;
  if (queries !== undefined || documents !== undefined || out !== undefined) {
    if (queries === undefined || documents === undefined || out === undefined) throw new Error(usage);
    print(await runWorkload({ queries, documents, out }));
    return;
  }
  const corpus = benchDocuments();
  const words = queryWords(corpus.documents);
  print({
    benchmark: 'match',
    source: corpus.source,
    documents: corpus.documents.length,
    averageBytes: Math.round(
      corpus.documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / corpus.documents.length,
    ),
    band: words.band,
    words: words.words.length,
    pairs: words.pairs.length,
    node: process.version,
  });
  for (const count of values.watches.split(',').map(Number)) print(measure(corpus.documents, words, count));
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
