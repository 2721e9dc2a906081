/** How large a query may be. `POST /watches` takes 2,000 characters; filters of a search are added to that. */
export const maxQueryLength = 4_000;
/** Words, phrases and fields in one query. */
export const maxClauses = 100;
/** Parentheses and `min(...)` inside each other. */
export const maxDepth = 20;
export const maxPhraseWords = 20;
export const maxDistance = 50;
