/** Splits a text into parts of at most `maxBytes` bytes of UTF-8 each, never inside a surrogate pair. */
export function splitText(text: string, maxBytes: number): string[] {
  // One UTF-16 unit takes at most three bytes of UTF-8.
  const units = Math.floor(maxBytes / 3);
  const parts: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + units, text.length);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end -= 1;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}
