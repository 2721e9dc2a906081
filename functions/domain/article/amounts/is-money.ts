/** Whether the unit of an amount is a currency: three capitals, as in `USD`. */
export function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}
