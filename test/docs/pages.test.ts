import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: root }).map((page) => page.replaceAll('\\', '/'));
const width = 120;

/** The lines of a page, without blocks of code and tables. */
function proseLines(page: string): { line: number; text: string }[] {
  let inCode = false;
  return readFileSync(join(root, page), 'utf8')
    .split('\n')
    .map((text, index) => ({ line: index + 1, text }))
    .filter(({ text }) => {
      const fence = /^\s*(?:```|~~~)/.test(text);
      if (fence) inCode = !inCode;
      return !fence && !inCode && !/^\s*(?:\||<!--)/.test(text);
    });
}

/** Paths of this repository in a page: in code spans, by their first folder. `<name>`, `NNNN` and `*` take any name. */
function pathsIn(page: string): string[] {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$|^cdk\.out$/.test(entry.name))
    .map((entry) => entry.name);
  const path = new RegExp(`(?<![\\w./-])(?:${folders.join('|')})/[\\w.{},*/<>-]+`, 'g');
  return [...readFileSync(join(root, page), 'utf8').matchAll(/`([^`\n]+)`/g)]
    .flatMap(([, code = '']) => code.match(path) ?? [])
    .map((found) => found.replace(/<[a-z -]+>|NNNN/g, '*').replace(/[.,]$/, ''));
}

describe.each(pages)('the page %s', (page) => {
  it(`wraps at ${width} columns, except for tables and code`, () => {
    const long = proseLines(page)
      .filter(({ text }) => text.length > width && /\s/.test(text.trim().slice(0, width)))
      .map(({ line, text }) => `${page}:${line}: ${text.length} columns`);

    expect(long).toEqual([]);
  });

  it('names no path that does not exist', () => {
    const missing = pathsIn(page).filter((path) =>
      /[*{]/.test(path) ? globSync(path, { cwd: root }).length === 0 : !existsSync(join(root, path)),
    );

    expect(missing).toEqual([]);
  });
});
