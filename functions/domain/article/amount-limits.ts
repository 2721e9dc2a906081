/**
 * The largest and the smallest value of an amount, except 0. DynamoDB takes numbers from 10^-130 to 9.99 * 10^125. No
 * news needs more than these: a court in Moscow fined a company 2 * 10^36 roubles.
 */
export const largestAmount = 1e100;
export const smallestAmount = 1e-100;

/** Whether a value can be stored as an amount. NaN and infinite values cannot. */
export function isStorableAmount(value: number): boolean {
  const size = Math.abs(value);
  return size === 0 || (size >= smallestAmount && size <= largestAmount);
}
