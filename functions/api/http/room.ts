/** The largest result that Lambda returns, in bytes of JSON. A larger one becomes a 500 without a reason. */
export const maxResultBytes = 6_291_556;

/** Bytes of the entries of an answer. The rest is for headers, and for members that every answer has. */
const entryBytes = 5_500_000;

/**
 * The room that an answer has for its entries. Counted are bytes as they are in the result of the function: there the
 * body is a JSON string, so each quotation mark of the body takes two bytes.
 */
export class Room {
  #left = entryBytes;
  #isEmpty = true;

  /** Takes the room of a text. Returns false if there is not enough, except for the first text, which is always taken. */
  take(text: string): boolean {
    const bytes = bytesInResult(text);
    if (bytes > this.#left && !this.#isEmpty) return false;
    this.#left -= bytes;
    this.#isEmpty = false;
    return true;
  }
}

/** Returns the first entries for which there is room: at least one. `textOf` is an entry as the answer has it. */
export function firstThatFit<T>(
  entries: readonly T[],
  textOf: (entry: T) => string = (entry) => JSON.stringify(entry),
  room = new Room(),
): T[] {
  const end = entries.findIndex((entry) => !room.take(textOf(entry)));
  return end < 0 ? [...entries] : entries.slice(0, end);
}

function bytesInResult(text: string): number {
  return Buffer.byteLength(JSON.stringify(text));
}
