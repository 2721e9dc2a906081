/** Orders two texts by their UTF-16 units, for `sort`. Dates and instants in ISO 8601 then sort by time. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
