/** Returns an instant as it is, and the first instant in UTC of a calendar date. Publishers send both. */
export function instantOf(written: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(written) ? `${written}T00:00:00Z` : written;
}
