/** Most characters of a query. `POST /watches` takes 2,000; a search adds its filters to them. */
export const maxQueryLength = 4_000;
/** Most words, phrases and fields in one query. */
export const maxClauses = 100;
/** Most parentheses and `min(...)` inside each other. */
export const maxDepth = 20;
export const maxPhraseWords = 20;
export const maxDistance = 50;
