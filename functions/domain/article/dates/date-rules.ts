import type { RuleFamily } from './rule.ts';
import { needsArticle, withArticle } from './rules/after-article.ts';
import { approximate } from './rules/approximate.ts';
import { thisDayWeek, tomorrowWeek, weekCommencing } from './rules/british-weeks.ts';
import { dayFirst, gluedDayMonth, gluedMonthDay, yearMonth } from './rules/day-month.ts';
import { bareDayNumber } from './rules/day-numbers.ts';
import { decade, spokenDecade } from './rules/decades.ts';
import { edge, modified, unitEnd } from './rules/edges.ts';
import { holiday } from './rules/holidays.ts';
import { lengths } from './rules/lengths.ts';
import { unitLong } from './rules/long-words.ts';
import { monthFirst } from './rules/months.ts';
import { thatDate } from './rules/named-before.ts';
import { fiscalQuarter, namedYear, weekNumber } from './rules/named-years.ts';
import { numericDates } from './rules/numeric.ts';
import { ordinalParts } from './rules/ordinals.ts';
import { barePartOfDay } from './rules/parts-of-day.ts';
import { pointed } from './rules/pointed.ts';
import { partCode, quarters, yearPart } from './rules/quarters.ts';
import { seasonRules } from './rules/seasons.ts';
import { adverbOfSet, every, weekdaysOfSet } from './rules/sets.ts';
import { time, tonight } from './rules/times.ts';
import { today } from './rules/today.ts';
import { uncounted, yearAgo } from './rules/uncounted.ts';
import { vaguePhrase } from './rules/vague-phrases.ts';
import { weekdayRules } from './rules/weekdays.ts';
import { ancientYear, bareYear, spokenYear } from './rules/years.ts';

/**
 * All rules that begin a date, in families. When two matches are equally long, the match of the earlier family counts, so a more
 * exact family is above the others.
 */
export const dateRules: readonly RuleFamily[] = [
  // Dates that begin with digits.
  numericDates,
  gluedMonthDay,
  gluedDayMonth,
  dayFirst,
  bareDayNumber,
  yearMonth,
  yearPart,
  time,
  // Names and pointers.
  monthFirst,
  weekdayRules,
  weekdaysOfSet,
  seasonRules,
  weekCommencing,
  thisDayWeek,
  pointed,
  modified,
  edge,
  // Numbers in words and digits.
  lengths,
  spokenYear,
  ordinalParts,
  quarters,
  partCode,
  fiscalQuarter,
  namedYear,
  unitEnd,
  yearAgo,
  weekNumber,
  decade,
  ancientYear,
  bareYear,
  spokenDecade,
  uncounted,
  // All others.
  every,
  adverbOfSet,
  tonight,
  tomorrowWeek,
  today,
  holiday,
  vaguePhrase,
  approximate,
  unitLong,
  thatDate,
  needsArticle,
  withArticle,
  barePartOfDay,
];
