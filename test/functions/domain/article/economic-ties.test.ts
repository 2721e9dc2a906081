import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../functions/domain/article/item.ts';
import { structureArticle } from '../../../../functions/domain/article/structure.ts';
import { anArticle } from '../../../support/articles.ts';

const folder = join(import.meta.dirname, '../../../../../shared/articles');
const expectedFile = join(folder, 'us-japan-economic-ties.expected.json');

interface Expected {
  readonly in: string;
  readonly kind: readonly string[];
  readonly parties?: readonly string[];
  readonly countries?: readonly string[];
  readonly amounts?: readonly object[];
  readonly dates?: readonly object[];
  readonly dueDates?: readonly string[];
  readonly topics?: readonly string[];
}

const here = existsSync(expectedFile);

describe.skipIf(!here)(
  `structureArticle, of the article on economic ties${here ? '' : ' (skipped: no ../shared/articles)'}`,
  () => {
    const expected = here ? JSON.parse(readFileSync(expectedFile, 'utf8')) : { article: {}, items: [] };
    const facts = (): Fact[] => {
      const { file, headline, datePublished } = expected.article;
      const text = readFileSync(join(folder, file), 'utf8');
      const { facts } = structureArticle(anArticle(text, { headline, datePublished }));
      return facts.map(({ fact }) => fact);
    };

    it.each<Expected>(expected.items)('has an item on "$in"', (wanted) => {
      const fact = facts().find(({ quote }) => quote.includes(wanted.in));

      expect(fact).toBeDefined();
      expect(wanted.kind).toContain(fact?.kind);
      const names = (fact?.parties ?? []).map(({ name }) => name);
      for (const party of wanted.parties ?? []) expect(names.join('; ')).toContain(party);
      expect(fact?.parties.flatMap(({ code }) => code ?? [])).toEqual(
        expect.arrayContaining([...(wanted.countries ?? [])]),
      );
      for (const amount of wanted.amounts ?? [])
        expect(fact?.amounts).toContainEqual(expect.objectContaining(amount));
      for (const date of wanted.dates ?? []) {
        // The mention may have more words than the expected ones.
        const { text, ...rest } = date as { text?: string };
        const found = fact?.dates.find((each) => each.text.includes(text ?? ''));
        expect(found ?? fact?.dates).toMatchObject(rest);
      }
      if (wanted.dueDates !== undefined) expect(fact?.dueDates).toEqual(wanted.dueDates);
      expect(fact?.topics).toEqual(expect.arrayContaining([...(wanted.topics ?? [])]));
    });
  },
);
