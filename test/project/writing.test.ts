import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { phrases, placeOf } from '../support/writing/phrases.ts';
import { type Prose, proseOf } from '../support/writing/prose.ts';

const root = join(import.meta.dirname, '../..');
const files = globSync(
  ['*.md', 'docs/**/*.md', '*.ts', '{bin,lib,functions,local,client,bench,test}/**/*.{ts,mjs}'],
  { cwd: root },
)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file !== 'client/api-types.ts')
  .sort();

/** The phrases of a file, each as `file:line: [phrase] "the words" Instead: …`. */
function refusedIn(file: string): string[] {
  return proseOf(file, readFileSync(join(root, file), 'utf8')).flatMap((prose) =>
    phrases.flatMap((phrase) => {
      const place = placeOf(phrase, prose);
      return place
        ? [`${file}:${place.line}: [${phrase.name}] "${place.shown}" Instead: ${phrase.instead}.`]
        : [];
    }),
  );
}

describe('the writing of this project', () => {
  const folders = Map.groupBy(files, (file) => (file.includes('/') ? (file.split('/')[0] ?? '') : '.'));

  it.each([...folders])('has none of the refused phrases in %s', (_, inside) => {
    expect(inside.flatMap(refusedIn)).toEqual([]);
  });
});

/** The docstrings of functions that begin like a noun phrase, each as `file:line: name: the first words`. */
function nounDocstringsIn(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const documented = /\/\*\*[\s*]*((?:(?!\*\/)[\s\S])*)\*\/\n\s*(?:export )?(?:async )?function\*? (\w+)/g;
  return [...text.matchAll(documented)].flatMap(({ index, 1: said = '', 2: name }) =>
    /^(?:A|An|The|One|Each|Every|All|How|Where|Which|When|If|Whole)\b/.test(said)
      ? [`${file}:${text.slice(0, index).split('\n').length}: ${name}: ${said.slice(0, 60)}`]
      : [],
  );
}

describe('the docstrings of functions', () => {
  it('begin with a verb', () => {
    const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

    expect(sources.flatMap(nounDocstringsIn)).toEqual([]);
  });
});

describe('docs/writing.md', () => {
  const page = readFileSync(join(root, 'docs/writing.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([^`]+)` \| `([^`]+)` \| ([^|]+) \|$/gm)].map(
    ([, name = '', bad = '', good = '']) => ({ name, bad, good }),
  );

  it('has a row for each refused phrase', () => {
    expect(rows.map(({ name }) => name)).toEqual(phrases.map(({ name }) => name));
  });

  it.each(rows)('refuses "$bad" and takes "$good"', ({ name, bad, good }) => {
    const refused = (text: string) =>
      phrases.filter((phrase) => {
        const prose: Prose = { kind: phrase.kinds?.[0] ?? 'page', text, lineAt: () => 1 };
        return placeOf(phrase, prose) !== undefined;
      });

    expect(refused(bad).map((phrase) => phrase.name)).toContain(name);
    expect(refused(good)).toEqual([]);
  });
});
