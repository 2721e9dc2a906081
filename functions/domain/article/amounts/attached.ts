/**
 * A unit next to a numeral: `$8` or `8 dollars`. `first` and `last` are the tokens of unit and numeral together,
 * both inclusive. `factor` is a scale that the unit brings: 1,000,000 for `MUSD`.
 */
export interface Attached {
  readonly unit: string;
  readonly first: number;
  readonly last: number;
  readonly factor: number;
}
