import { compareText } from '../compare-text.ts';
import type { Article } from './article.ts';

/** An article as one of the revisions at its address. */
export type Revision = Pick<Article, 'id' | 'datePublished' | 'acceptedAt'>;

/** Returns revisions in their order: by the publication, then by the acceptance. The last one replaces all others. */
export function inOrder(revisions: readonly Revision[]): Revision[] {
  return revisions.toSorted(
    (a, b) =>
      compareText(a.datePublished, b.datePublished) ||
      compareText(a.acceptedAt, b.acceptedAt) ||
      compareText(a.id, b.id),
  );
}

/** Returns the revisions before and after one, both in their order. All are before one that is not among them. */
export function around(
  id: string,
  revisions: readonly Revision[],
): { readonly before: readonly Revision[]; readonly after: readonly Revision[] } {
  const ordered = inOrder(revisions);
  const at = ordered.findIndex((each) => each.id === id);
  return at < 0
    ? { before: ordered, after: [] }
    : { before: ordered.slice(0, at), after: ordered.slice(at + 1) };
}
