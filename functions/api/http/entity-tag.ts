import { sha256 } from '../../runtime/sha256.ts';
import { Problem } from './problem.ts';

/**
 * Returns the entity tag of a body (RFC 9110, strong). Equal bodies have equal tags; the order of members is ignored.
 */
export function entityTag(body: unknown): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body, withSortedMembers);
  return `"${sha256(text).toString('base64url').slice(0, 22)}"`;
}

/** Tells whether an `If-None-Match` header names the tag. If so, the caller has the body already. */
export function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  return (
    ifNoneMatch !== undefined &&
    tagsIn(ifNoneMatch).some((each) => matchesAny(each) || withoutWeak(each) === tag)
  );
}

/**
 * Checks that a change applies to the version that the caller last read.
 * @throws {Problem} `precondition-failed` when `If-Match` is given and the current body has another tag
 */
export function requireMatch(ifMatch: string | undefined, current: unknown): void {
  if (ifMatch === undefined) return;
  // Strong comparison: a weak tag equals no tag.
  const tag = entityTag(current);
  if (tagsIn(ifMatch).some((each) => matchesAny(each) || each === tag)) return;
  throw new Problem(
    'precondition-failed',
    'It changed since you read it. GET it again, check what changed, and send your change with the new ETag.',
  );
}

function tagsIn(header: string): string[] {
  return header.split(',').map((each) => each.trim());
}

function matchesAny(tag: string): boolean {
  return tag === '*';
}

/** Drops the mark of a weak tag, which weak comparison ignores: `W/"abc"` → `"abc"`. */
function withoutWeak(tag: string): string {
  return tag.replace(/^W\//, '');
}

function withSortedMembers(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
