import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, temporaryProject } from '../support/project/temporary-project.ts';

/** Without a subject today. The list only gets shorter. */
const stillWithoutSubject: readonly string[] = [
  'test/functions/domain/article/dates/news-measures.test.ts',
  'test/functions/domain/article/dates/news-tenses.test.ts',
  'test/functions/stores/cursor.test.ts',
  'test/functions/stores/split-text.test.ts',
];

/**
 * Returns the test files that name no subject: a file without `describe` at the top, or with a test outside of one.
 */
function withoutSubject(folder: string): string[] {
  const files = globSync('test/**/*.test.ts', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  return files.sort().filter((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return !/^describe\w*[.(]/m.test(text) || /^(?:it|test)\b/m.test(text);
  });
}

describe('test files', () => {
  it('name their subject: every test is in a describe', () => {
    expect(withoutSubject(root).filter((file) => !stillWithoutSubject.includes(file))).toEqual([]);
  });

  it('fail when a test is at the top of a file', () => {
    const project = temporaryProject({
      'test/good.test.ts': "describe('parse', () => {\n  it('reads a word', () => {});\n});\n",
      'test/each.test.ts': "describe.each([1])('parse %d', () => {});\n",
      'test/bare.test.ts': "it('reads a word', () => {});\n",
      'test/both.test.ts': "describe('parse', () => {});\n\nit.each([1])('reads %d', () => {});\n",
    });

    expect(withoutSubject(project)).toEqual(['test/bare.test.ts', 'test/both.test.ts']);
  });
});
