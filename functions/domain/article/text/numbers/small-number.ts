import { cardinals } from './number-words.ts';

/** A number below one hundred in words. */
export interface SmallNumber {
  readonly value: number;
  /** Whether the second word is part of the number: in `twenty one`, not in `twenty people`. */
  readonly hasUnit: boolean;
}

/**
 * Reads zero to ninety-nine in words: `nine`, `twenty`, `twenty-one`. `next` is the word after `word`, or after the hyphen
 * between them.
 */
export function smallNumberOf(word: string, next: string): SmallNumber | undefined {
  const value = cardinals.get(word);
  if (value === undefined) return undefined;
  const unit = value < 20 ? undefined : cardinals.get(next);
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: value + unit, hasUnit: true }
    : { value, hasUnit: false };
}
