/** Whether two lines have the same words, whatever their marks and letters' case. */
export function sameWords(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
