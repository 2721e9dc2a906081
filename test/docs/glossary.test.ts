import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/glossary.md'), 'utf8');

const nouns =
  'article passage item fact term anchor posting filing directory claim mark occasion lead morning story source ' +
  'watch subscriber alert message ledger window cursor';

describe('docs/glossary.md', () => {
  const rows = new Map(
    [...page.matchAll(/^\| \*\*([^*]+)\*\* \| (.+) \|$/gm)].map(([, noun = '', text = '']) => [noun, text]),
  );

  it.each(nouns.split(' '))('says what a %s is, in up to four sentences', (noun) => {
    const sentences = (rows.get(noun) ?? '').match(/[^.]\.(?= |$)/g) ?? [];

    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.length).toBeLessThan(5);
  });

  it('is linked from the README', () => {
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('](docs/glossary.md)');
  });
});
