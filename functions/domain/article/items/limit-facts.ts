import type { PlacedFact } from './placed-fact.ts';

/** An article with more facts is a table or a list, and nobody reads so long a list of alerts. */
const maxFacts = 500;

/**
 * The most characters (UTF-16 units of the submitted body) of all passages of an article's items. INGEST files their
 * words, MATCH looks them up, and searches and messages read them. A long report has some 100,000.
 */
const maxPassageText = 300_000;

/** Returns the first facts of an article, up to both limits: these become items. */
export function limitFacts(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const passages = new Set<string>();
  let text = 0;
  const cut = facts.findIndex(({ passage: { start, end } }, i) => {
    const key = `${start}-${end}`;
    if (!passages.has(key)) text += end - start;
    passages.add(key);
    return i >= maxFacts || text > maxPassageText;
  });
  return cut < 0 ? facts : facts.slice(0, cut);
}
