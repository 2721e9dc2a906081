import { createHash } from 'node:crypto';
import { Problem } from './problem.ts';

/** The entity tag (RFC 9110, strong) of a body: equal bodies have equal tags, in whatever order their members stand. */
export function entityTag(body: unknown): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body, sorted);
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

/** Whether an `If-None-Match` header names the tag: then the caller has the body already. */
export function isKnown(header: string | undefined, tag: string): boolean {
  return header !== undefined && names(header, tag, true);
}

/**
 * Holds a change to what the caller last read.
 * @throws {Problem} `precondition-failed` when `If-Match` is there and the body as it stands has another tag
 */
export function requireMatch(ifMatch: string | undefined, present: unknown): void {
  if (ifMatch === undefined || names(ifMatch, entityTag(present), false)) return;
  throw new Problem(
    'precondition-failed',
    'It was changed since you read it. GET it again, look at what changed, and send the change with its new ETag.',
  );
}

/** Weak comparison looks past the mark of a weak tag; strong comparison finds no weak tag equal to any. */
function names(header: string, tag: string, weakly: boolean): boolean {
  const tags = header.split(',').map((each) => each.trim());
  return tags.some((each) => each === '*' || (weakly ? each.replace(/^W\//, '') : each) === tag);
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
