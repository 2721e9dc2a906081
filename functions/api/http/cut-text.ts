/** Ends a text that was cut. */
const mark = '…';

/** Returns a text of at most `most` UTF-16 units. A text that was cut ends with `…`. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - mark.length);
  // A cut must not leave half of a surrogate pair.
  return `${kept.isWellFormed() ? kept : kept.slice(0, -1)}${mark}`;
}
