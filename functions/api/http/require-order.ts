import { isWholeDay } from '../../domain/time/days.ts';
import { dayMs } from '../../domain/time/instants.ts';
import { Problem } from './problem.ts';

/**
 * Checks that a range does not end before it begins. Either end may be missing.
 * @param range the two ends by the names of their parameters, the begin first: `{ dueFrom, dueTo }`
 * @throws {Problem} `malformed-request` that names the second parameter
 */
export function requireOrder(range: Readonly<Record<string, string | undefined>>): void {
  const [[first = '', from] = [], [last = '', to] = []] = Object.entries(range);
  // A calendar date at the end includes its whole day, so it may equal the day of an instant at the begin.
  const wholeDay = to !== undefined && isWholeDay(to) ? dayMs - 1 : 0;
  if (from === undefined || to === undefined || Date.parse(from) <= Date.parse(to) + wholeDay) return;
  const detail = `The range ends before it begins: ${first} is ${from}, and ${last} is ${to}. Swap them.`;
  throw new Problem('malformed-request', detail, { faults: [{ parameter: last, detail }] });
}
