/**
 * Returns the cheapest ways to look up enough clauses; undefined where too few clauses have a way.
 *
 * Every match meets at least `needed` of n clauses. So it meets at least one of any n - needed + 1 clauses, and looking
 * up these few is enough.
 *
 * Example: a match of `min(2, a, b, c)` has at least one of `a` and `b`. For OR (1 needed) all clauses must be looked
 * up; for AND (all needed) one is enough.
 * @param ways how to look up each clause; undefined where it cannot be looked up
 */
export function waysNeeded<W>(
  ways: readonly (W | undefined)[],
  needed: number,
  costOf: (way: W) => number,
): readonly W[] | undefined {
  const possible = ways.filter((way) => way !== undefined);
  const enough = ways.length - needed + 1;
  if (possible.length < enough) return undefined;
  return possible.length === enough
    ? possible
    : possible.sort((a, b) => costOf(a) - costOf(b)).slice(0, enough);
}
