import type { Logger } from '@aws-lambda-powertools/logger';
import { compareText } from '../../domain/compare-text.ts';
import { addDays } from '../../domain/time/days.ts';
import { dueSpan } from '../../domain/time/due-span.ts';
import { daysOfRunning } from '../../domain/time/reminded-dates.ts';
import type { DueEntry, ItemIndexStore } from '../../stores/item-index-store.ts';

/** Days from the first to the last, both included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** The days that a due date names, and how exactly. */
export interface DueSpanOf {
  readonly first: string;
  readonly last: string;
  readonly precision: string;
}

/** The place of a due date in a calendar: calendars are sorted by the first day, then by item and date. */
export interface Place {
  readonly first: string;
  readonly itemId: string;
  readonly date: string;
}

/** A due date with the days that it names and its place in the calendar. */
export interface DatedEntry {
  readonly entry: DueEntry;
  readonly span: DueSpanOf;
  readonly place: Place;
}

/** Reads due dates. A row that cannot be read is logged and left out, so that it does not stop the others. */
export interface DueReader {
  readonly itemIndex: Pick<ItemIndexStore, 'listDue'>;
  readonly logger: Pick<Logger, 'error'>;
}

/** Days that are read together. */
const readsAtOnce = 10;

/**
 * Yields the due dates that have a day in the range, in the order of the calendar, after a place. First come those that
 * began before the range: a month, a year or a long range may not be over yet. Then come those of each day.
 */
export async function* datedEntries(
  range: DayRange,
  after: Place | undefined,
  reader: DueReader,
): AsyncGenerator<readonly DatedEntry[]> {
  const isWanted = ({ place }: DatedEntry) => after === undefined || comparePlaces(place, after) > 0;
  if (after === undefined || after.first < range.from) {
    yield sorted((await readRunning(range, reader)).filter(isWanted));
  }
  const begin = after !== undefined && after.first > range.from ? after.first : range.from;
  for (let day = begin; day <= range.to; day = addDays(day, readsAtOnce)) {
    const days = Array.from({ length: readsAtOnce }, (_, i) => addDays(day, i)).filter(
      (each) => each <= range.to,
    );
    const read = await Promise.all(days.map((each) => readDay(each, reader)));
    for (const entries of read) yield sorted(entries.filter(isWanted));
  }
}

/** Reads the due dates that began before the range and are not over yet, each once. */
async function readRunning({ from }: DayRange, reader: DueReader): Promise<DatedEntry[]> {
  const running = new Map<string, DatedEntry>();
  // One after the other: a long range is filed under many days, and here only the first ones can have it.
  for (const day of daysOfRunning(from)) {
    for (const dated of await readDated(day, reader)) {
      const { span, place } = dated;
      if (span.first < from && span.last >= from) running.set(`${place.itemId} ${place.date}`, dated);
    }
  }
  return [...running.values()];
}

/** Reads the due dates that begin on a day. */
async function readDay(day: string, reader: DueReader): Promise<DatedEntry[]> {
  // A long range is filed again under later days.
  return (await readDated(day, reader)).filter(({ span }) => span.first === day);
}

async function readDated(day: string, { itemIndex, logger }: DueReader): Promise<DatedEntry[]> {
  const entries = await itemIndex.listDue(day, (error) => logger.error('A due date is not readable', error));
  return entries.flatMap((entry): DatedEntry[] => {
    const span = dueSpan(entry.date);
    if (span === undefined || entry.movedTo !== undefined || entry.calledOff === true) return [];
    return [{ entry, span, place: { first: span.first, itemId: entry.itemId, date: entry.date } }];
  });
}

function sorted(entries: readonly DatedEntry[]): DatedEntry[] {
  return [...entries].sort((a, b) => comparePlaces(a.place, b.place));
}

function comparePlaces(a: Place, b: Place): number {
  return compareText(a.first, b.first) || compareText(a.itemId, b.itemId) || compareText(a.date, b.date);
}
