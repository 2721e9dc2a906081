import fc from 'fast-check';

/** Makes texts of any characters, and texts of some words, with and without blanks between them. */
export function textsWith(words: readonly string[]): fc.Arbitrary<string> {
  const some = fc.array(fc.constantFrom(...words), { maxLength: 40 });
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    some.map((list) => list.join(' ')),
    some.map((list) => list.join('')),
  );
}
