/** A number as written. `first` and `last` are its tokens, both inclusive. Its value is `raw * scale`. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly raw: number;
  readonly scale: number;
  /** Whether a letter behind the digits was read as a scale. That is right for money (`$5m`), but not for `800m`. */
  readonly letterScale: boolean;
  readonly words: boolean;
}
