import { compareText } from '../compare-text.ts';
import type { Article } from './article.ts';

/** An article as one of the revisions at its address. */
export type Revision = Pick<Article, 'id' | 'datePublished' | 'acceptedAt'>;

/** The revisions before and after one, both in their order. The last one of all replaces the others. */
export interface RevisionsAround {
  readonly before: readonly Revision[];
  readonly after: readonly Revision[];
}

/**
 * Returns the revisions before and after one. It counts as it was first filed, and need not be among those that are
 * listed.
 */
export function around(revision: Revision, revisions: readonly Revision[]): RevisionsAround {
  const own = revisions.find(({ id }) => id === revision.id) ?? revision;
  const ordered = revisions.toSorted(inOrder);
  return {
    before: ordered.filter((each) => inOrder(each, own) < 0),
    after: ordered.filter((each) => inOrder(each, own) > 0),
  };
}

/** Compares two revisions by the publication, then by the acceptance. */
function inOrder(a: Revision, b: Revision): number {
  return (
    compareText(a.datePublished, b.datePublished) ||
    compareText(a.acceptedAt, b.acceptedAt) ||
    compareText(a.id, b.id)
  );
}
