import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared/bench/documents.jsonl');

/**
 * Returns the articles to structure: real prose, or copies of the sample article where the development data is missing.
 */
export function benchTexts(): { readonly source: string; readonly texts: readonly string[] } {
  if (existsSync(shared)) {
    const line = z.object({ text: z.string() });
    const lines = readFileSync(shared, 'utf8')
      .split('\n')
      .filter((each) => each.trim() !== '');
    return {
      source: 'shared/bench/documents.jsonl',
      texts: lines.map((each) => line.parse(JSON.parse(each)).text),
    };
  }
  const sample = z.object({ body: z.string() });
  const { body } = sample.parse(JSON.parse(readFileSync(join(root, 'examples/shipyard-pact.json'), 'utf8')));
  const texts = Array.from({ length: 60 }, (_, i) => `${body}\n\n${body.slice(i)}`);
  return { source: 'examples/shipyard-pact.json, because ../shared/bench is missing', texts };
}
