import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, temporaryProject } from '../support/project/temporary-project.ts';

const folders = ['functions', 'lib', 'local'];
const mostLinesOfAFile = 300;
const mostLinesOfAFunction = 60;

/** Files and functions that are data: a list or a table of any length. */
const data: readonly string[] = [];

/** Returns the files over the limit, as paths from the root. */
function longFiles(project: string): string[] {
  const files = globSync(`{${folders.join(',')}}/**/*.ts`, { cwd: project });
  const lines = (file: string) => readFileSync(join(project, file), 'utf8').split('\n').length - 1;
  return files.filter((file) => lines(file) > mostLinesOfAFile).map((file) => file.replaceAll('\\', '/'));
}

/** Has Biome report every function, so that the test can measure each from its first line to its last. */
const reportEveryFunction = {
  linter: {
    rules: {
      preset: 'none',
      complexity: { noExcessiveLinesPerFunction: { level: 'error', options: { maxLines: 1 } } },
    },
  },
};

/** Returns the functions over the limit, as `path:line`. */
function longFunctions(project: string): string[] {
  const config = temporaryProject({ 'biome.json': JSON.stringify(reportEveryFunction) });
  const rule = 'complexity/noExcessiveLinesPerFunction';
  const parameters = ['lint', `--config-path=${config}`, '--reporter=github', '--max-diagnostics=none'];
  const found = lint([...parameters, `--only=${rule}`, ...folders.map((folder) => join(project, folder))]);
  const report = new RegExp(`^::error title=lint/${rule},file=(.+?),line=(\\d+),endLine=(\\d+),`, 'gm');
  return [...found.matchAll(report)]
    .filter(([, , first, last]) => Number(last) - Number(first) + 1 > mostLinesOfAFunction)
    .map(([, file = '', first]) => `${file.slice(project.length + 1)}:${first}`);
}

/** Runs Biome. A finding makes Biome exit with 1, which is not a failure here. */
function lint(parameters: readonly string[]): string {
  try {
    return execFileSync(join(root, 'node_modules/.bin/biome'), parameters, {
      stdio: 'pipe',
      encoding: 'utf8',
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

/** `lib/x.ts:12` → whether lib/x.ts is data */
const isData = (place: string): boolean => data.includes(place.replace(/:\d+$/, ''));

describe('sizes (functions, lib, local)', () => {
  it(`keep every file at ${mostLinesOfAFile} lines or less, except data`, () => {
    expect(longFiles(root).filter((place) => !isData(place))).toEqual([]);
  });

  it(`keep every function at ${mostLinesOfAFunction} lines or less, except tables`, () => {
    expect(longFunctions(root).filter((place) => !isData(place))).toEqual([]);
  });

  it('fail on a long file and on a long function', () => {
    const lines = (count: number) => '  step();\n'.repeat(count);
    const project = temporaryProject({
      'lib/long-file.ts': `${'// a line\n'.repeat(mostLinesOfAFile)}export const last = 1;\n`,
      'lib/file.ts': '// a line\n'.repeat(mostLinesOfAFile),
      'local/long-function.ts': `// first line\nexport function long() {\n${lines(mostLinesOfAFunction - 1)}}\n`,
      'local/long-method.ts': `class Long {\n  method() {\n${lines(mostLinesOfAFunction - 1)}  }\n}\n`,
      'functions/function.ts': `export const fits = () => {\n${lines(mostLinesOfAFunction - 2)}};\n`,
    });

    expect(longFiles(project)).toEqual(['lib/long-file.ts']);
    expect(longFunctions(project).sort()).toEqual(['local/long-function.ts:2', 'local/long-method.ts:2']);
  });
});
