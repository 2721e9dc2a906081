import { createWriteStream, readFileSync } from 'node:fs';
import * as z from 'zod';
import { analyseDocument } from '../../functions/domain/query/document.ts';
import { WatchEngine } from '../../functions/domain/query/engine/watch-engine.ts';
import { QuerySyntaxError } from '../../functions/domain/query/errors.ts';
import { parseQuery } from '../../functions/domain/query/parse.ts';
import { readDocuments } from './documents.ts';

const queryLine = z.object({ id: z.string(), query: z.string() });

/**
 * Runs a given workload, so that match sets can be compared. Reads `{ id, query }` and `{ id, text }`, one a line; writes
 * `{ id, matches }` for each document, ids of queries in order. A query that is none is named on stderr and left out.
 */
export function runWorkload(files: { queries: string; documents: string; out: string }): object {
  const documents = readDocuments(files.documents);
  const startedLoading = performance.now();
  const engine = new WatchEngine();
  let refused = 0;
  for (const line of readFileSync(files.queries, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { id, query } = queryLine.parse(JSON.parse(line));
    try {
      engine.add(id, parseQuery(query));
    } catch (error) {
      if (!(error instanceof QuerySyntaxError)) throw error;
      refused += 1;
      console.error(`${id}: ${error.message}`);
    }
  }
  const loadSeconds = (performance.now() - startedLoading) / 1_000;

  const out = createWriteStream(files.out);
  let matchSeconds = 0;
  for (const { id, text } of documents) {
    const started = performance.now();
    const matches = engine.match(
      analyseDocument({
        headline: '',
        passage: text,
        inLanguage: 'en',
        datePublished: '2025-10-27T09:00:00Z',
      }),
    );
    matchSeconds += (performance.now() - started) / 1_000;
    out.write(`${JSON.stringify({ id, matches: matches.sort() })}\n`);
  }
  out.end();
  return {
    watches: engine.size,
    refused,
    documents: documents.length,
    documentsPerSecond: Math.round(documents.length / matchSeconds),
    loadSeconds: Number(loadSeconds.toFixed(2)),
  };
}
