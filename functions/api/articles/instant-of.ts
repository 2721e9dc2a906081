/** An instant as it is, and a calendar date as its beginning in UTC: publishers give either. */
export function instantOf(written: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(written) ? `${written}T00:00:00Z` : written;
}
