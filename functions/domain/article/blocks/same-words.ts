/** Whether two lines have the same words. Marks and case make no difference. */
export function sameWords(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
