import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = ['bin', 'lib', 'functions'].flatMap((folder) =>
  globSync(`${folder}/**/*.ts`, { cwd: root }).map((file) => file.replaceAll('\\', '/')),
);
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

/** Words that would show that production code knows where else it runs. */
const forbidden: readonly RegExp[] = [
  /local ?host|127\.0\.0\.1|0\.0\.0\.0/i,
  /\blocal[ -](?:mode|cloud|run|stack|driver|engine)|\blocally\b|_local\b/i,
  /emulat|simulat|sandbox/i,
  /dynalite|fauxqs|local ?stack|dynamo-?db[ -]local/i,
  /AWS_ENDPOINT_URL|\bendpoint:/,
  /\bvitest\b|\bfast-check\b|NODE_ENV/i,
  /\b(?:unit|property|contract|integration)[ -]tests?\b|\b(?:by|for|in|under|only) (?:the )?tests\b/i,
  /\btests? (?:pass|hold|use|need|run|give|replace)s?\b/i,
  /\b(?:mock|stub|fake)(?:s|ed)?\b/i,
];

describe('production code (bin, lib, functions)', () => {
  it.each(forbidden.map((pattern) => [pattern]))('has nothing of %s', (pattern) => {
    const mentions = files.flatMap((file) =>
      textOf(file)
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );

    expect(mentions).toEqual([]);
  });

  it('imports nothing of local/, test/ or bench/', () => {
    const imports = files.flatMap((file) =>
      importsOf(file).filter((from) => /(?:^|\/)(?:local|test|bench)\//.test(from)),
    );

    expect(imports).toEqual([]);
  });

  it('runs in Lambda on the dependencies of package.json alone, never on a devDependency', () => {
    const { dependencies } = JSON.parse(textOf('package.json'));
    const packages = files
      .filter((file) => file.startsWith('functions/'))
      .flatMap((file) => importsOf(file).filter((from) => !from.startsWith('.') && !isBuiltin(from)))
      .map((from) => /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from);

    expect([...new Set(packages)].filter((name) => !(name in dependencies))).toEqual([]);
  });
});

/** Returns the modules that a file imports for values. Imports of types are gone before anything runs. */
function importsOf(file: string): string[] {
  const statements = textOf(file).matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from\s+'([^']+)';/gm);
  return [...statements].map(([, from = '']) => from);
}
