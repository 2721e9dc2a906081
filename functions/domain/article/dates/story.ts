import type { Period } from '../../time/calendar-values.ts';
import { civil, type DayNumber } from '../../time/day-numbers.ts';
import type { Clause } from '../text/clauses/clause.ts';
import { isOfFuture, type StoryDate } from './date-context.ts';
import { weekdays } from './lexicon/calendar-words.ts';
import type { Reader } from './reader.ts';
import { isEra } from './readers/ancient-years.ts';
import type { Judgement, Verdict } from './roles/role-rule.ts';
import { byVerb, withoutVerb } from './roles/rules/verb-time.ts';

/** A calendar date in its sentence, with what the sentence says of it. */
export interface DateOfText {
  readonly reader: Reader;
  /** The tokens of the date and those of its sentence, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly sentence: readonly [first: number, last: number];
  readonly clause: Clause;
  readonly judgement: Judgement;
  readonly value: string;
  readonly period: Period;
  /** Whether the story gave the date its year. */
  readonly isOfStory: boolean;
}

/** A text that has named this many dates of the past, and few of the present, tells history over paragraphs. */
const historyDates = 3;

/** Words of dates that count from publication. */
const deictic = new Set('today yesterday tomorrow tonight this ago last next'.split(' '));

/** How many tokens before a date its opening quotation mark may be. */
const quoteTokens = 60;

/** How many tokens may be before a date that opens its clause: `By late`, `On the night of`. */
const openingTokens = 3;

/**
 * The past that a passage tells of. `In 2015 the mill closed.` goes back to 2015. Bare months and days after it (`On 12 September`)
 * belong there until the text comes back.
 *
 * - A story begins with a past year that opens its clause, or with a past day in the present tense (`The diary opens on 3 May 1919`).
 * - Every date of the story moves it on: the next bare date is near the last one.
 * - The text comes back with a date that counts from publication (`on Monday`, `last week`), with a date of the year of publication,
 *   with a future tense, with a sentence in the present tense, and with a new paragraph.
 * - A text whose dates are mostly of the past is a history. Its story goes on over paragraphs, and after a word on the present.
 */
export class Story {
  readonly #year: number;
  #at: StoryDate | undefined;
  /** How many dates of the text were of the past, and of the present or the future. */
  #pastDates = 0;
  /** Whether the text has named a date, so that a past day in the present tense opens no diary. */
  #hasDate = false;
  #presentDates = 0;

  constructor(today: DayNumber) {
    this.#year = civil(today).year;
  }

  /** The date that the story named last. Undefined while the text is in the present. */
  get at(): StoryDate | undefined {
    return this.#at;
  }

  get isHistory(): boolean {
    return this.#pastDates >= historyDates && this.#pastDates > 3 * this.#presentDates;
  }

  /** The date of the story that a date of such a verdict and such a clause is near. */
  dateFor({ verdict }: Judgement, { role }: Clause): StoryDate | undefined {
    return this.#at !== undefined && this.#holds(this.#at, verdict, role) ? this.#at : undefined;
  }

  #holds({ isPresentTense }: StoryDate, verdict: Verdict, role: Clause['role']): boolean {
    if (isPresentTense) return true;
    // `It said it would close the mill in May`: who says so is in the present.
    if (verdict.tense === 'reported' && role === 'content') return this.isHistory;
    return !isOfFuture(verdict.tense);
  }

  /** Takes note of a new paragraph. */
  openParagraph(): void {
    if (!this.isHistory) this.#end();
  }

  /** Takes note of a sentence without a date. Its main verb is in the present tense. */
  passPresent(): void {
    if (!this.isHistory && this.#at?.isPresentTense !== true) this.#end();
  }

  /** Takes note of a date, in the order of the text. */
  take(date: DateOfText): void {
    const { value, period, judgement, isOfStory } = date;
    const isPresentTense = this.#at?.isPresentTense === true;
    if (isDeictic(date) && !(isPresentTense && isWeekday(date))) {
      if (!isQuoted(date)) this.#comeBack();
      return;
    }
    const isDated = hasYear(date);
    if (isDated && Number(value.slice(0, 4)) >= this.#year) this.#comeBack();
    else if (isDated) this.#takeYear(date);
    else if (isOfStory) this.#moveTo(period, { isPresentTense });
    else if (isOfFuture(judgement.verdict.tense)) this.#comeBack();
    this.#hasDate = true;
  }

  #takeYear(date: DateOfText): void {
    const { judgement, clause, period } = date;
    const isByVerb = judgement.rule === byVerb.name || judgement.rule === withoutVerb.name;
    // `the firm, founded in 1998,` and `the class of 1998` leave the text where it is.
    if (!isByVerb || clause.role !== 'main' || judgement.verdict.due === false) return;
    const begins = this.#at === undefined;
    const isDiary = !this.#hasDate && isOfFuture(judgement.verdict.tense) && period.unit === 'day';
    const isPresentTense = this.#at?.isPresentTense ?? isDiary;
    if (begins && !this.isHistory && !isPresentTense && !opensClause(date)) {
      this.#pastDates += 1;
      return;
    }
    this.#moveTo(period, { isPresentTense });
  }

  #moveTo(period: Period, { isPresentTense }: { readonly isPresentTense: boolean }): void {
    this.#pastDates += 1;
    // `on December 7 … in that year … in January`: a year that holds the last date does not blur it.
    const last = this.#at;
    const isFiner = last !== undefined && last.first > period.first && last.last <= period.last;
    this.#at = { ...(isFiner ? last : period), isPresentTense };
  }

  #comeBack(): void {
    this.#presentDates += 1;
    if (!this.isHistory) this.#end();
  }

  #end(): void {
    this.#at = undefined;
  }
}

/** Whether a date counts from publication: `last week`, `on Monday`. `the next day` counts from another date. */
function isDeictic(date: DateOfText): boolean {
  const { reader, from, to } = date;
  if (reader.word(from) === 'the') return false;
  if (isWeekday(date)) return true;
  for (let at = from; at < to; at += 1) if (deictic.has(reader.word(at))) return true;
  return false;
}

function isWeekday({ reader, from, to }: DateOfText): boolean {
  return to <= from + 2 && weekdays.has(reader.word(from));
}

/** Whether the words of a date name its year. */
function hasYear({ reader, from, to, value }: DateOfText): boolean {
  const year = value.slice(0, 4);
  for (let at = from; at < to; at += 1) if (reader.text(at) === year || isEra(reader, at)) return true;
  return false;
}

function opensClause({ from, sentence, clause }: DateOfText): boolean {
  return from - Math.max(sentence[0], clause.parts[0]?.[0] ?? 0) <= openingTokens;
}

function isQuoted({ reader, from, sentence }: DateOfText): boolean {
  for (let at = from - 1; at >= Math.max(sentence[0], from - quoteTokens); at -= 1)
    if (/["“”]/.test(reader.text(at))) return true;
  return false;
}
