import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/security.md'), 'utf8');
const files = [...new Set(page.match(/test\/[\w./-]+\.test\.ts/g))];

describe('docs/security.md', () => {
  it('names a test or a decision in each row', () => {
    const rows = page.split('\n').filter((line) => /^\| (?!.*tested in)[^-]/.test(line));

    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row).toMatch(/\.test\.ts`|decisions\//);
  });

  it.each(files)('names a test that exists: %s', (file) => {
    expect(existsSync(join(root, file))).toBe(true);
  });
});
