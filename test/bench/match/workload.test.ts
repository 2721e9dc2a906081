import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runWorkload } from '../../../bench/match/workload.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workload-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, lines: readonly object[]): string {
  const file = join(folder, name);
  writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
  return file;
}

describe('runWorkload', () => {
  it('matches a given workload, one line per document, and counts the queries that cannot be read', async () => {
    const queries = write('queries.jsonl', [
      { id: 'phrase', query: '"shipyard pact"' },
      { id: 'either', query: '(corn OR rice) AND pact' },
      { id: 'not', query: 'pact AND NOT corn' },
      { id: 'broken', query: '"pact' },
    ]);
    const documents = write('documents.jsonl', [
      { id: 'd1', text: 'A shipyard pact.' },
      { id: 'd2', text: 'A pact on rice and corn.' },
      { id: 'd3', text: 'Nothing of the kind.' },
    ]);
    const out = join(folder, 'out.jsonl');

    const result = await runWorkload({ queries, documents, out });

    expect(result).toMatchObject({ watches: 3, refused: 1, documents: 3 });
    expect(readFileSync(out, 'utf8')).toBe(
      [
        '{"id":"d1","matches":["not","phrase"]}',
        '{"id":"d2","matches":["either"]}',
        '{"id":"d3","matches":[]}',
        '',
      ].join('\n'),
    );
  });
});
