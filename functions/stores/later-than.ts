/**
 * The instant, or one millisecond after `previous` where it is not later (both ISO 8601 UTC): what tells two versions of a
 * row apart must differ between them, also when they are written in the same millisecond.
 */
export function laterThan(previous: string, instant: string): string {
  return instant > previous ? instant : new Date(Date.parse(previous) + 1).toISOString();
}
