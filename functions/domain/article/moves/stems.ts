/** Returns a word without its ending, at most six letters: two reports of a fact use other endings. */
export function stemOf(word: string): string {
  return word.replace(/(?<=..)(?:ings?|ed|es|s|e)$/, '').slice(0, 6);
}
