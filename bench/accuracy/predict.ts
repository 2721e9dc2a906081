import { findDates } from '../../functions/domain/article/dates/find-dates.ts';
import { readProse } from '../../functions/domain/article/text/prose.ts';
import type { GoldDocument } from './gold.ts';

/** The findings in one document, in the shape that the scorer reads. */
export type Prediction = Readonly<Record<string, unknown>> & { readonly id: string };

export function predictDates({ id, text, dct }: GoldDocument): Prediction {
  const timexes = findDates(readProse(text), { datePublished: dct ?? '2020-01-01' });
  return { id, timexes };
}
