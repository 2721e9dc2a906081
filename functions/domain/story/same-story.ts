import type { Fingerprint } from './fingerprint.ts';
import { shareIn } from './hashes.ts';

/** The shorter text must have this share of its runs of words in the other one. */
const leastText = 0.5;
/** Each opening must have this share of its runs in the beginning of the other. */
const leastOpening = 0.35;
/** This share of the lead, the first {@link leadRuns} runs of each opening, must be there too. A follow-up repeats the background. */
const leastLead = 0.25;
const leadRuns = 38;
/** The text with fewer names and figures must share this part of them: look-alikes have others. */
const leastFacts = 0.62;
/** A text of few words is all lead: another name or figure makes it another report. */
const fewRuns = 40;
const leastFactsOfFew = 0.85;
/** A shorter text says too little to be compared, in runs of words. */
const leastRuns = 12;

/**
 * Whether two texts tell one story: one is a copy of the other, perhaps with another opening or end, with cuts, or with a
 * corrected date or figure. A new development of the same affair is not, nor is a report made by the same pattern (two
 * contract awards of one ministry).
 */
export function isSameStory(a: Fingerprint, b: Fingerprint): boolean {
  if (Math.min(a.beginning.length, b.beginning.length) < leastRuns) return isSameShortText(a, b);
  const isShort = Math.min(a.beginning.length, b.beginning.length) < fewRuns;
  return (
    sharedText(a.sketch, b.sketch) >= leastText &&
    beginsIn(a, b) &&
    beginsIn(b, a) &&
    sharedFacts(a.facts, b.facts) >= (isShort ? leastFactsOfFew : leastFacts)
  );
}

function beginsIn({ opening }: Fingerprint, { beginning }: Fingerprint): boolean {
  const runs = new Set(beginning);
  return shareIn(opening, runs) >= leastOpening && shareIn(opening.slice(0, leadRuns), runs) >= leastLead;
}

/** Texts of one or two sentences are one story only when they are the same, word for word. */
function isSameShortText(a: Fingerprint, b: Fingerprint): boolean {
  return (
    a.beginning.length > 0 &&
    a.beginning.length === b.beginning.length &&
    a.beginning.every((hash, i) => hash === b.beginning[i])
  );
}

/**
 * Estimates the share of the smaller text that the other one has. Sketches hold the smallest hashes, so the hashes up to
 * the smaller of the two last ones are a fair sample of both texts.
 */
function sharedText(a: readonly number[], b: readonly number[]): number {
  const limit = Math.min(a.at(-1) ?? 0, b.at(-1) ?? 0);
  const ofA = a.filter((hash) => hash <= limit);
  const ofB = b.filter((hash) => hash <= limit);
  const [fewer, more] = ofA.length <= ofB.length ? [ofA, ofB] : [ofB, ofA];
  return shareIn(fewer, new Set(more));
}

/** Returns the shared part of the smaller set of facts. Two texts without facts share all. */
function sharedFacts(a: readonly number[], b: readonly number[]): number {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  return fewer.length === 0 ? 1 : shareIn(fewer, new Set(more));
}
