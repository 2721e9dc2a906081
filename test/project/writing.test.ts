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
