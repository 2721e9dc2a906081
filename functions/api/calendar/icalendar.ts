import type { ICalCalendar, ICalEvent } from 'ical-generator';
import type { Subscriber } from '../../domain/alert/subscriber.ts';
import { plainText } from '../../domain/article/plain-text.ts';
import type { Watch } from '../../domain/query/watch.ts';
import { onOneLine } from '../../domain/text/one-line.ts';
import { addDays } from '../../domain/time/days.ts';
import { cutText } from '../http/cut-text.ts';
import type { ApiResponse } from '../http/route.ts';
import type { CalendarEntry } from './list-calendar.ts';

/** The times of an event's alarms: the lead days of the watch, at the reminder hour of the subscriber. */
type Alarms = Pick<Watch, 'leadDays'> & Pick<Subscriber, 'reminderHour'>;

type Library = Pick<typeof import('ical-generator'), 'ICalCalendar' | 'ICalAlarmRelatesTo' | 'ICalAlarmType'>;

const hourSeconds = 3_600;

/** The most characters (UTF-16 units) of a summary. Each alarm repeats it. */
const maxSummary = 1_000;

/** The most articles that an event names. */
const maxSources = 10;

/**
 * Writes due dates as an iCalendar object (RFC 5545). Events are all-day events. A month or a quarter is an event of
 * several days. Each event has one alarm per lead day of `alarms`.
 */
export class CalendarText {
  readonly #library: Library;
  readonly #alarms: Alarms | undefined;

  private constructor(library: Library, alarms: Alarms | undefined) {
    this.#library = library;
    this.#alarms = alarms;
  }

  static async create(alarms?: Alarms): Promise<CalendarText> {
    // Loaded on first use: no other route needs the library.
    return new CalendarText(await import('ical-generator'), alarms);
  }

  /** Returns an entry as the calendar has it, except that its lines are not folded. */
  readonly textOf = (entry: CalendarEntry): string =>
    this.#add(new this.#library.ICalCalendar(), entry).toString();

  /** Returns the answer with a calendar of this name. */
  answer(name: string, entries: readonly CalendarEntry[]): ApiResponse {
    const prodId = { company: 'Dateline', product: 'Dateline' };
    // The library escapes the texts of events, but not the name.
    const calendar = new this.#library.ICalCalendar({ name: escapeText(onOneLine(name)), prodId });
    for (const entry of entries) this.#add(calendar, entry);
    return {
      status: 200,
      headers: { 'content-type': 'text/calendar; charset=utf-8' },
      // Each line of RFC 5545 ends with a line break. The library leaves out the last one.
      body: `${calendar.toString()}\r\n`,
    };
  }

  #add(calendar: ICalCalendar, { article, stored, due, alsoIn }: CalendarEntry): ICalEvent {
    const quote = plainText(article.text, article.format, stored.item.start, stored.item.end);
    const summary = cutText(printable(quote), maxSummary);
    const event = calendar.createEvent({
      // The UID of an item and date never changes, so that a calendar app replaces the event and adds no second one.
      id: `${stored.item.id}.${due.date}@dateline`,
      stamp: article.acceptedAt,
      start: due.first,
      // The end of an all-day event is the day after its last day.
      end: addDays(due.last, 1),
      allDay: true,
      summary,
      description: printable([article, ...alsoIn.slice(0, maxSources - 1)].map(sourceOf).join('\n')),
      url: article.url,
    });
    for (const days of this.#alarms?.leadDays ?? []) {
      // An all-day event starts at the reader's local midnight. The reminder hour counts from there.
      const seconds = (days * 24 - (this.#alarms?.reminderHour ?? 0)) * hourSeconds;
      const trigger = seconds > 0 ? { triggerBefore: seconds } : { triggerAfter: -seconds };
      const { ICalAlarmRelatesTo, ICalAlarmType } = this.#library;
      const alarm = event.createAlarm({ type: ICalAlarmType.display, description: summary, ...trigger });
      // Unless it is told, the library counts an alarm after the start from the end of the event.
      if (seconds <= 0) alarm.relatesTo(ICalAlarmRelatesTo.start);
    }
    return event;
  }
}

function sourceOf({ headline, publisher }: CalendarEntry['article']): string {
  return publisher === undefined ? headline : `${headline} (${publisher})`;
}

/** Returns a text without the control characters that RFC 5545 does not allow. The library escapes line breaks. */
function printable(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])[\p{Cc}\u2028\u2029]/gu, '');
}

/** Escapes a text of one line as RFC 5545 asks (section 3.3.11). */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`);
}
