import { months } from './lexicon/calendar-words.ts';

/** Regions whose English writes the month first: the United States and its territories, in CLDR. */
const monthFirstRegions = new Set(['US', 'AS', 'GU', 'MH', 'MP', 'PR', 'UM', 'VI']);

/** Dates of two or three numbers: `30/03/2026`, `18-08-2025`, and `on 30/3`. */
const numericDate =
  /(?<![\d/.-])(?:(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)|(?<=\b(?:on|by|until|from|to|before) )(\d{1,2})\/(\d{1,2}))(?![\d/-])/g;

/** Dates with the month in words: `4 March 2026` and `March 4, 2026`. */
const dayBeforeMonth = /\b\d{1,2}(?:st|nd|rd|th)? ([A-Z][a-z]{2,8})\b/g;
const monthBeforeDay = /\b([A-Z][a-z]{2,8})\.? \d{1,2}\b(?!\d)/g;

/**
 * Whether the day is first in the dates with slashes or hyphens of a text. A date of the text that has only one reading decides
 * (`30/03/2026`), then the region of the language, then the order of the dates with the month in words. Without any of these the
 * month is first, as in American English.
 */
export function isDayFirst(text: string, inLanguage = 'en'): boolean {
  return shownByNumbers(text) ?? ofRegion(inLanguage) ?? isWrittenDayFirst(text);
}

/** Undefined where no date shows it, and where two dates contradict each other. */
function shownByNumbers(text: string): boolean | undefined {
  let isShown: boolean | undefined;
  for (const [, first = '', , second = '', only = first, other = second] of text.matchAll(numericDate)) {
    const [a, b] = [Number(only), Number(other)];
    if (a > 31 || b > 31 || a > 12 === b > 12) continue;
    if (isShown !== undefined && isShown !== a > 12) return undefined;
    isShown = a > 12;
  }
  return isShown;
}

function ofRegion(inLanguage: string): boolean | undefined {
  const region = /^en(?:[-_].*)?[-_]([a-z]{2}|001)$/i.exec(inLanguage)?.[1];
  return region === undefined ? undefined : !monthFirstRegions.has(region.toUpperCase());
}

function isWrittenDayFirst(text: string): boolean {
  return countMonths(text, dayBeforeMonth) > countMonths(text, monthBeforeDay);
}

function countMonths(text: string, pattern: RegExp): number {
  let count = 0;
  for (const [, name = ''] of text.matchAll(pattern)) if (months.has(name.toLowerCase())) count += 1;
  return count;
}
