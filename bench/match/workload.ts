import { createWriteStream, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import * as z from 'zod';
import { analyseDocument } from '../../functions/domain/query/document.ts';
import { WatchEngine } from '../../functions/domain/query/engine/watch-engine.ts';
import { QuerySyntaxError } from '../../functions/domain/query/errors.ts';
import { parseQuery } from '../../functions/domain/query/parse.ts';

/** The results have the ids in the form of the files. */
const id = z.union([z.string(), z.number()]);
const queryLine = z.object({ id, query: z.string() });
const documentLine = z.object({ id, text: z.string() });

const inLanguage = 'en';
const datePublished = '2025-10-27T09:00:00Z';
/** Shortest time to measure, after the round whose matches are written down. */
const leastMs = 1_000;

/**
 * Runs a given workload, so that match sets can be compared. Reads `{ id, query }` and `{ id, text }`, one per line.
 * Writes `{ id, matches }` for each document, with the ids of queries in order. Names each query that cannot be read on
 * stderr, and leaves it out.
 */
export async function runWorkload(files: {
  readonly queries: string;
  readonly documents: string;
  readonly out: string;
}): Promise<object> {
  const documents = [...linesOf(files.documents, documentLine)];
  const given = new Map<string, string | number>();
  const startedLoading = performance.now();
  const engine = new WatchEngine();
  let refused = 0;
  for (const { id, query } of linesOf(files.queries, queryLine)) {
    given.set(String(id), id);
    try {
      engine.add(String(id), parseQuery(query));
    } catch (error) {
      if (!(error instanceof QuerySyntaxError)) throw error;
      refused += 1;
      console.error(`${id}: ${error.message}`);
    }
  }
  const loadSeconds = (performance.now() - startedLoading) / 1_000;

  const inputs = documents.map(({ text: passage }) => ({ headline: '', passage, inLanguage, datePublished }));
  const out = createWriteStream(files.out);
  const startedFirst = performance.now();
  for (const [i, input] of inputs.entries()) {
    const matches = engine.match(analyseDocument(input)).sort();
    out.write(
      `${JSON.stringify({ id: documents[i]?.id, matches: matches.map((match) => given.get(match)) })}\n`,
    );
  }
  const firstSeconds = (performance.now() - startedFirst) / 1_000;
  out.end();
  await finished(out);

  const started = performance.now();
  let matched = 0;
  while (performance.now() - started < leastMs && inputs.length > 0) {
    for (const input of inputs) engine.match(analyseDocument(input));
    matched += inputs.length;
  }
  const seconds = (performance.now() - started) / 1_000;
  return {
    watches: engine.size,
    refused,
    documents: documents.length,
    loadSeconds: Number(loadSeconds.toFixed(2)),
    firstRoundSeconds: Number(firstSeconds.toFixed(3)),
    documentsPerSecond: Math.round(matched / seconds),
  };
}

function* linesOf<S extends z.ZodType>(file: string, schema: S): Generator<z.output<S>> {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() !== '') yield schema.parse(JSON.parse(line));
  }
}
