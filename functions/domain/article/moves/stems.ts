/** Returns a word without its ending, at most six letters: two reports of a fact use other endings. */
export function stemOf(word: string): string {
  return word.replace(/(?<=..)(?:ings?|ed|es|s|e)$/, '').slice(0, 6);
}

/** Returns the stems of the words of a sentence that show which fact it is about. */
export function stemsOf(quote: string): Set<string> {
  const words = quote.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !empty.has(word)).map(stemOf));
}

/** Words of time, of changing plans and of reporting. They do not show which fact a sentence is about. */
const empty = new Set(
  (
    'january february march april june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday week weeks month months year years ' +
    'postponed postpone delayed delay deferred pushed back moved brought forward rescheduled shifted until ' +
    'cancelled canceled cancel called scrapped shelved abandoned suspended halted place held ahead planned scheduled ' +
    'will would have been that this with from said says their they which when into after before being'
  ).split(' '),
);
