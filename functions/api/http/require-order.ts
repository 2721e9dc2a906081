import { isWholeDay } from '../../domain/time/days.ts';
import { dayMs } from '../../domain/time/instants.ts';
import { Problem } from './problem.ts';

/**
 * Refuses a span that ends before it begins; either end may be left out.
 * @throws {Problem} `malformed-request`, naming the parameter
 */
export function requireOrder(
  first: string,
  from: string | undefined,
  last: string,
  to: string | undefined,
): void {
  // A date that ends a span counts whole: its first instant may lie before what begins the span.
  const wholeDay = to !== undefined && isWholeDay(to) ? dayMs - 1 : 0;
  if (from === undefined || to === undefined || Date.parse(from) <= Date.parse(to) + wholeDay) return;
  const detail = `${last} (${to}) lies before ${first} (${from}).`;
  throw new Problem('malformed-request', detail, { faults: [{ parameter: last, detail }] });
}
