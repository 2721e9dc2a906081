import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleFunction } from '../../lib/building-blocks/function-bundle.ts';
import { readable, resourcesOf, templateOf } from '../support/synthesized.ts';

/** Limits for the code that a cold start reads and for each file. A bigger bundle makes the first answer slower. */
const ceilingBytes = 700_000;

/** Folder below functions/ → start of the logical id of its function. */
const logicalIds = {
  authorize: 'ApiAuthorizer',
  api: 'ApiFunction',
  ingest: 'Ingest',
  match: 'Match',
  deliver: 'Deliver',
  clock: 'Clock',
} as const;
type Name = keyof typeof logicalIds;
const names = Object.keys(logicalIds) as Name[];

/** Returns the variables that the stack gives a function, with values of the form that they have once deployed. */
function environmentOf(name: Name): Record<string, string> {
  const [, fn] =
    resourcesOf(templateOf(), 'AWS::Lambda::Function').find(([id]) => id.startsWith(logicalIds[name])) ?? [];
  const deployed = (key: string, value: unknown): string => {
    if (key.endsWith('_URL')) return `https://${readable(value)}.example`;
    if (key.endsWith('_ARN')) return `arn:aws:sns:eu-north-1:123456789012:${readable(value)}`;
    return key === 'BOOTSTRAP_TOKEN_HASH' ? '' : readable(value);
  };
  const given = Object.entries<unknown>(fn?.Properties.Environment.Variables);
  return {
    AWS_REGION: 'eu-north-1',
    ...Object.fromEntries(given.map(([key, value]) => [key, deployed(key, value)])),
  };
}

interface Sizes {
  /** `index.mjs` and the files that it imports at its start. */
  readonly start: number;
  readonly all: number;
  readonly files: Readonly<Record<string, number>>;
}

describe('the bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bundles-'));
  const sizes = new Map<Name, Sizes>();

  beforeAll(() => {
    for (const name of names) sizes.set(name, bundle(name));
    const lines = [...sizes].map(
      ([name, { start, all }]) =>
        `${name.padEnd(10)}${kilobytes(start)} at the start, ${kilobytes(all)} in all`,
    );
    // Printed on purpose: a bundle that grows is seen before it exceeds the limit.
    process.stdout.write(`\nBundles, minified:\n${lines.join('\n')}\n\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function bundle(name: Name): Sizes {
    const root = join(import.meta.dirname, '../..');
    const outputs = bundleFunction(name, join(folder, name));
    const modules = Object.entries(outputs).filter(([path]) => path.endsWith('.mjs'));
    const files = Object.fromEntries(modules.map(([path, { bytes }]) => [path, bytes]));
    const started = new Set<string>();
    const start = (path: string): void => {
      if (started.has(path)) return;
      started.add(path);
      for (const { path: next, kind } of outputs[path]?.imports ?? []) {
        if (kind === 'import-statement' && next in outputs) start(next);
      }
    };
    start(relative(root, join(folder, name, 'index.mjs')).replaceAll('\\', '/'));
    const sum = (paths: Iterable<string>) =>
      [...paths].reduce((bytes, path) => bytes + (files[path] ?? 0), 0);
    return { start: sum(started), all: sum(Object.keys(files)), files };
  }

  it.each(names)('of %s starts with less than 700 KB, and no file of it is larger', (name) => {
    const { start, files } = sizes.get(name) ?? { start: Number.NaN, files: {} };

    expect(start).toBeGreaterThan(100_000);
    expect(start).toBeLessThanOrEqual(ceilingBytes);
    expect(Math.max(...Object.values(files))).toBeLessThanOrEqual(ceilingBytes);
  });

  it.each(names)('of %s starts with Node and its variables, and nothing else', (name) => {
    const script = `const { handler } = await import(${JSON.stringify(join(folder, name, 'index.mjs'))}); console.log(typeof handler)`;

    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      env: environmentOf(name),
      encoding: 'utf8',
    });

    expect(said.trim()).toBe('function');
  });
});

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`.padStart(7);
}
