import type { DatedMatch } from '../value-rule.ts';

/** Whether the date begins after the day of publication. */
export function isAhead({ period, context }: DatedMatch): boolean {
  return period !== undefined && period.first > context.today;
}

/** Whether the date is the day of publication. */
export function isToday({ period, context }: DatedMatch): boolean {
  return period?.first === context.today && period.last === context.today;
}

/** Whether the date ends after the day of publication. */
export function isUnfinished({ period, context }: DatedMatch): boolean {
  return period !== undefined && period.last > context.today;
}
