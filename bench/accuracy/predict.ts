import type { Article } from '../../functions/domain/article/article.ts';
import { findDates } from '../../functions/domain/article/dates/find-dates.ts';
import type { Fact } from '../../functions/domain/article/item.ts';
import { structureArticle } from '../../functions/domain/article/structure.ts';
import { readProse } from '../../functions/domain/article/text/prose.ts';
import type { GoldDocument, GoldReport } from './gold.ts';

/** The findings in one document, in the shape that the scorer reads. */
export type Prediction = Readonly<Record<string, unknown>> & { readonly id: string };

export function predictDates({ id, text, dct }: GoldDocument): Prediction {
  const timexes = findDates(readProse(text), { datePublished: dct ?? '2020-01-01' });
  return { id, timexes };
}

/** Returns the different due dates of all items of a report. */
export function predictDueDates(report: GoldReport): Prediction {
  return { id: report.id, due: [...new Set(factsOf(report).flatMap(({ dueDates }) => dueDates))] };
}

export function predictItems(report: GoldReport): Prediction {
  return { id: report.id, items: factsOf(report) };
}

function factsOf({ id, headline, text, published, inLanguage }: GoldReport): Fact[] {
  const article: Article = {
    id,
    status: 'accepted',
    headline,
    format: 'text',
    text,
    datePublished: published,
    inLanguage,
    acceptedAt: published,
  };
  return structureArticle(article).facts.map(({ fact }) => fact);
}
