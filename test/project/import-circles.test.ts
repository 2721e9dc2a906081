import { describe, expect, it } from 'vitest';
import { findCircles, readModules } from '../support/project/modules.ts';
import { root, temporaryProject } from '../support/project/temporary-project.ts';

const folders = ['bin', 'lib', 'functions', 'local', 'client'];

describe('imports (bin, lib, functions, local, client)', () => {
  it('make no circle: no file leads back to itself, by values or by types', () => {
    expect(findCircles(readModules(root, folders))).toEqual([]);
  });

  it.each([
    ["import { b } from './b.ts';", "import { a } from './a.ts';"],
    ["import type { B } from './b.ts';", "import type { A } from './a.ts';"],
    ["import {\n  b,\n} from './b.ts';", "export { a } from './a.ts';"],
    ["const b = await import('./b.ts');", "import './a.ts';"],
    ["let b: import('./b.ts').B;", "import type * as a from './a.ts';"],
  ])('fail when two files import each other: `%s` and `%s`', (a, b) => {
    const project = temporaryProject({ 'lib/a.ts': `${a}\n`, 'lib/b.ts': `${b}\n` });

    expect(findCircles(readModules(project, folders))).toEqual([['lib/a.ts', 'lib/b.ts']]);
  });

  it('fail on a circle through several folders, which is named once', () => {
    const project = temporaryProject({
      'functions/one/first.ts': "import { second } from '../two/second.ts';\n",
      'functions/two/second.ts': "import { third } from '../../lib/third.ts';\n",
      'lib/third.ts': "import { first } from '../functions/one/first.ts';\n",
      'lib/user-of-all.ts': "import { third } from './third.ts';\n",
    });

    expect(findCircles(readModules(project, folders))).toEqual([
      ['functions/one/first.ts', 'functions/two/second.ts', 'lib/third.ts'],
    ]);
  });
});
