import type * as z from 'zod';
import { CursorError } from './errors.ts';

/** A place in a listing as opaque text that is safe in a URL. */
export function encodeCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/**
 * The place that {@link encodeCursor} wrote. It says where to go on and nothing about what may be read: listings
 * keep to their own partition whatever stands in a cursor.
 * @throws {CursorError} when the text is none of ours
 */
export function decodeCursor<S extends z.ZodType>(text: string, schema: S): z.output<S> {
  let place: unknown;
  try {
    place = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    place = undefined;
  }
  const parsed = schema.safeParse(place);
  if (!parsed.success) {
    throw new CursorError('The cursor is not valid. Use the one that the part before answered, unchanged.');
  }
  return parsed.data;
}
