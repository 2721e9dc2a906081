import * as z from 'zod';
import { sha256 } from '../runtime/sha256.ts';
import { CursorError } from './errors.ts';

const envelope = z.tuple([z.string(), z.unknown()]);

/**
 * Returns a position in a listing as opaque text that is safe in a URL. The text has a check: {@link decodeCursor} refuses
 * it when it was changed, cut short, or issued by another listing. `listing` names the listing and its partition.
 */
export function encodeCursor(position: unknown, listing = ''): string {
  return Buffer.from(JSON.stringify([checkOf(position, listing), position])).toString('base64url');
}

/**
 * Returns the position that {@link encodeCursor} wrote. The check needs no secret: a cursor only says where to continue. It
 * does not say what the caller may read, because each listing reads its own partition only.
 * @throws {CursorError} when the text was not issued by this listing
 */
export function decodeCursor<S extends z.ZodType>(text: string, schema: S, listing = ''): z.output<S> {
  const parsed = envelope.safeParse(readJson(text));
  if (parsed.success) {
    const [check, position] = parsed.data;
    const read = schema.safeParse(position);
    if (read.success && check === checkOf(position, listing)) return read.data;
  }
  throw new CursorError(
    'The cursor is not valid here. Send the cursor of the page before, unchanged, to the same path.',
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function checkOf(position: unknown, listing: string): string {
  return sha256(JSON.stringify([listing, position]))
    .toString('base64url')
    .slice(0, 11);
}
