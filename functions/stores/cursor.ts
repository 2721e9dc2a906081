import { createHash } from 'node:crypto';
import * as z from 'zod';
import { CursorError } from './errors.ts';

const envelope = z.tuple([z.string(), z.unknown()]);

/**
 * A place in a listing as opaque text that is safe in a URL, checked so that one that was altered, cut short or
 * given out by another listing is refused. `listing` names the listing, with its partition.
 */
export function encodeCursor(place: unknown, listing = ''): string {
  return Buffer.from(JSON.stringify([checkOf(place, listing), place])).toString('base64url');
}

/**
 * The place that {@link encodeCursor} wrote. It says where to go on and nothing about what may be read: listings
 * keep to their own partition whatever stands in a cursor, so its check needs no secret.
 * @throws {CursorError} when the text is none of this listing's
 */
export function decodeCursor<S extends z.ZodType>(text: string, schema: S, listing = ''): z.output<S> {
  const parsed = envelope.safeParse(readJson(text));
  if (parsed.success) {
    const [check, place] = parsed.data;
    const read = schema.safeParse(place);
    if (read.success && check === checkOf(place, listing)) return read.data;
  }
  throw new CursorError(
    'The cursor is not valid here. Use the one that the part before answered, unchanged, with the same path.',
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function checkOf(place: unknown, listing: string): string {
  return createHash('sha256')
    .update(JSON.stringify([listing, place]))
    .digest('base64url')
    .slice(0, 11);
}
