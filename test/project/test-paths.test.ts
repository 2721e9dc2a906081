import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = globSync('test/**/*.test.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));

/** Folders that test something else than a folder of the same name. CONTRIBUTING.md says what. */
const ofTheirOwn = ['docs', 'pipeline', 'project', 'simulation', 'whole-path'];

describe('the paths of tests', () => {
  it('are in the folder under test/ that has the path of what they test', () => {
    const astray = files.filter((file) => {
      const folder = dirname(file).replace(/^test\//, '');
      return !ofTheirOwn.includes(folder.split('/')[0] ?? '') && !existsSync(join(root, folder));
    });

    expect(astray).toEqual([]);
  });
});
