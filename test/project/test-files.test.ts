import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, temporaryProject } from '../support/project/temporary-project.ts';

/** Without a subject today. The list only gets shorter. */
const stillWithoutSubject: readonly string[] = [
  'test/functions/stores/cursor.test.ts',
  'test/functions/stores/split-text.test.ts',
];

/**
 * Returns the test files that name no subject: the first call is not a `describe`, or a test is at the top of the file.
 */
function withoutSubject(folder: string): string[] {
  const files = globSync('test/**/*.test.ts', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  return files.sort().filter((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const [, first = ''] = /^ *(describe\w*|it|test)[.(]/m.exec(text) ?? [];
    return !first.startsWith('describe') || /^(?:it|test)\b/m.test(text);
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
      'test/loop.test.ts':
        "for (const n of names) {\n  describe(n, () => {\n    it('a', () => {});\n  });\n}\n",
      'test/bare-loop.test.ts': 'for (const n of names) {\n  it(n, () => {});\n}\n',
      'test/bare.test.ts': "it('reads a word', () => {});\n",
      'test/both.test.ts': "describe('parse', () => {});\n\nit.each([1])('reads %d', () => {});\n",
    });

    expect(withoutSubject(project)).toEqual([
      'test/bare-loop.test.ts',
      'test/bare.test.ts',
      'test/both.test.ts',
    ]);
  });
});
