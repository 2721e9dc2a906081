import * as z from 'zod';
import { calendarDate, itemFilters, pageSearch } from '../http/parameters.ts';

/** The most days that one call lists. Each day is one read. */
export const maxDays = 366;
/** Days that a call without `to` lists after the first. */
export const defaultDays = 31;

/** The parameters of a calendar. */
export const calendarSearch = z.strictObject({
  ...itemFilters,
  from: calendarDate.optional().describe('The first day. Default: today in UTC'),
  to: calendarDate
    .optional()
    .describe(`The last day, at most ${maxDays} days after the first. Default: ${defaultDays} days after it`),
});

/** The parameters of a calendar that is read page by page. */
export const pagedCalendarSearch = calendarSearch.extend({ cursor: pageSearch.cursor });
