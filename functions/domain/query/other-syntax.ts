const hints = new Map([
  ['||', 'Write OR.'],
  ['|', 'Write OR.'],
  ['&&', 'Write AND, or nothing.'],
  ['&', 'Write AND, or nothing.'],
  ['!', 'Write NOT, or a minus.'],
]);

/** Returns how to write an operator of other query languages in this one; undefined for other texts. */
export function hintFor(text: string): string | undefined {
  return hints.get(text);
}
