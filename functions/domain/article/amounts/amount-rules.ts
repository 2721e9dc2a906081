/** The rules that find amounts, by their names in plain English. `npm run why` and documents speak of them. */
export const amountRules = {
  oneWord: 'code and sum in one word',
  currencyBefore: 'currency before the number',
  currencyBehind: 'currency behind the number',
  ratio: 'percent or points behind the number',
  range: 'range of two numbers with one unit',
  counted: 'number with the noun that it counts',
} as const;

export type AmountRule = (typeof amountRules)[keyof typeof amountRules];
