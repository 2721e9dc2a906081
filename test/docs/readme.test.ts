import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acceptedArticle } from '../../functions/api/articles/accepted-article.ts';
import { routeTable } from '../../functions/api/route-table.ts';
import { articleRequestSchema } from '../../functions/domain/article/article.ts';
import { structureArticle } from '../../functions/domain/article/structure.ts';
import { evaluate } from '../../functions/domain/query/evaluate.ts';
import { analyseItem } from '../../functions/domain/query/item-document.ts';
import { parseQuery } from '../../functions/domain/query/parse.ts';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The sample as published on the day that the README says, with what is read in it. */
async function sample() {
  const published = '2026-03-03T08:00:00Z';
  const text = JSON.parse(readFileSync(join(root, 'examples/shipyard-pact.json'), 'utf8'));
  const article = await acceptedArticle(
    articleRequestSchema.parse({ ...text, datePublished: published }),
    published,
  );
  return structureArticle(article).facts.map(({ fact, passage }, ordinal) => {
    const item = { ...fact, id: `${article.id}.${ordinal}`, articleId: article.id };
    return { item, document: analyseItem(article, { item, passage }) };
  });
}

describe('the README', async () => {
  const rows = [...readme.matchAll(/^\| `([^`]+)` \| ([^|]+) \|$/gm)]
    .map(([, query = '', finds = '']) => [query, finds] as const)
    .filter(([query]) => !query.startsWith('npm '));
  const items = await sample();

  it('has queries to show', () => {
    expect(rows.length).toBeGreaterThan(5);
  });

  it.each(rows)('says rightly that %s finds "%s"', (query, finds) => {
    const found = items.filter(({ document }) => evaluate(parseQuery(query), document));

    expect(found.map(({ item }) => item.quote)).toContainEqual(expect.stringContaining(finds));
  });

  it('explains twelve nouns of the glossary', () => {
    const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8');
    const nouns = [...readme.matchAll(/^\| \*\*([^*]+)\*\* \|/gm)].map(([, noun = '']) => noun);

    expect(nouns).toHaveLength(12);
    for (const noun of nouns) expect(glossary).toContain(`| **${noun}** |`);
  });

  it('shows an item as it is read in the sample', () => {
    const { id, articleId, ...shown } = JSON.parse(/```json\n(.*?)```/s.exec(readme)?.[1] ?? '{}');

    expect(id).toBe(`${articleId}.2`);
    expect(items[2]?.item).toMatchObject(shown);
  });

  it('names routes that the API has', () => {
    const named = [...readme.matchAll(/`((?:GET|POST|PATCH|DELETE) [^`?]+)/g)]
      .map(([, route = '']) => route)
      .filter((route) => !route.includes('/_local/'));

    expect(named.length).toBeGreaterThan(8);
    for (const route of named) expect(Object.keys(routeTable)).toContain(route);
  });

  it('names scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = [...readme.matchAll(/`npm (?:run (?:-s )?)?([a-z]+)(?=[` ])/g)]
      .map(([, script = '']) => script)
      .filter((script) => script !== 'ci');

    expect(named).toContain('start');
    for (const script of named) expect(Object.keys(scripts)).toContain(script);
  });
});
