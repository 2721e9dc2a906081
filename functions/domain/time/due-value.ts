import { dueSpan } from './due-span.ts';

/**
 * Returns the one spelling of a due date: without times of day, and one day instead of an interval from this day to
 * itself. Undefined when the value names no days.
 *
 * Example: `2026-03-12T08:00`, `2026-03-12T0` and `2026-03-12/2026-03-12` are all `2026-03-12`.
 */
export function dueValue(value: string): string | undefined {
  const [first, last, ...others] = value.replaceAll(/T[^/]*/g, '').split('/');
  if (first === undefined || others.length > 0) return undefined;
  const written = last === undefined || last === first ? first : `${first}/${last}`;
  return dueSpan(written) === undefined ? undefined : written;
}
