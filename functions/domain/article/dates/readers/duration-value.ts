import type { Unit } from '../../../time/calendar-values.ts';

/**
 * Returns the TIMEX3 value of a duration. ISO 8601 has no decade or century, so they are 10 and 100 years. A weekend is
 * `P1WE`.
 */
export function durationValue(count: number | 'X', unit: Unit): string {
  switch (unit) {
    case 'second':
      return `PT${count}S`;
    case 'minute':
      return `PT${count}M`;
    case 'hour':
      return count === 0.5 ? 'PT30M' : `PT${count}H`;
    case 'day':
      return `P${count}D`;
    case 'weekend':
      return `P${count}WE`;
    case 'week':
      return `P${count}W`;
    case 'fortnight':
      return count === 'X' ? 'PXW' : `P${count * 2}W`;
    case 'month':
      return `P${count}M`;
    case 'quarter':
      return `P${count}Q`;
    case 'half':
      return count === 'X' ? 'PXM' : `P${count * 6}M`;
    case 'year':
    case 'season':
      return `P${count}Y`;
    case 'decade':
      return count === 'X' ? 'PXY' : `P${count * 10}Y`;
    case 'century':
      return count === 'X' ? 'PXY' : `P${count * 100}Y`;
  }
}
