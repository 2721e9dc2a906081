/** The instant so many milliseconds later, or before where they are negative. Instants are ISO 8601 UTC with milliseconds. */
export function shift(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}

/** Instants of that form sort as text. */
export function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

export function later(one: string, other: string): string {
  return one > other ? one : other;
}
