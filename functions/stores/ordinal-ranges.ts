/**
 * Writes numbers as ranges: 0, 1, 2, 3 and 7 as `0-3,7`. A long article has 500 items, and most of its terms are in many
 * of them. As ids, they made a row of 15 KB.
 */
export function ordinalRanges(ordinals: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const ordinal of [...new Set(ordinals)].sort((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open?.last === ordinal - 1) open.last = ordinal;
    else ranges.push({ first: ordinal, last: ordinal });
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}

/** Returns the numbers in ranges that {@link ordinalRanges} wrote. */
export function ordinalsIn(ranges: string): number[] {
  if (ranges === '') return [];
  return ranges.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}
