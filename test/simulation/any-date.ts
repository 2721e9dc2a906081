import { minuteMs } from './plan.ts';
import type { Random } from './random.ts';

const dayMs = 24 * 60 * minuteMs;

/** A calendar value with the days that it spans. They are computed here, without the code of the functions. */
export interface DueDate {
  readonly value: string;
  readonly first: string;
  readonly last: string;
  readonly isRange: boolean;
}

/** Returns a date of any precision. At the instant (milliseconds since 1970) it is still to come, or still runs. */
export function anyDate(random: Random, at: number): DueDate {
  const day = at - (at % dayMs) + random.int(2, 75) * dayMs;
  const year = new Date(day).getUTCFullYear();
  const month = new Date(day).getUTCMonth();
  const running = random.chance(0.2);
  switch (
    random.pick(['day', 'day', 'day', 'day', 'week', 'month', 'quarter', 'half', 'year', 'range', 'range'])
  ) {
    case 'day':
      return span(iso(day), day, day);
    case 'week': {
      const monday = day - ((new Date(day).getUTCDay() + 6) % 7) * dayMs;
      return span(isoWeek(monday), monday, monday + 6 * dayMs);
    }
    case 'month':
      return span(iso(day).slice(0, 7), Date.UTC(year, month, 1), Date.UTC(year, month + 1, 0));
    case 'quarter': {
      const quarter = Math.floor(month / 3);
      return span(
        `${year}-Q${quarter + 1}`,
        Date.UTC(year, quarter * 3, 1),
        Date.UTC(year, quarter * 3 + 3, 0),
      );
    }
    case 'half': {
      const half = month < 6 ? 1 : 2;
      return span(`${year}-H${half}`, Date.UTC(year, half * 6 - 6, 1), Date.UTC(year, half * 6, 0));
    }
    case 'year':
      return span(String(year), Date.UTC(year, 0, 1), Date.UTC(year, 11, 31));
    default: {
      const first = running ? at - (at % dayMs) - random.int(1, 20) * dayMs : day;
      const last = Math.max(first, day) + random.int(1, 40) * dayMs;
      return { ...span(`${iso(first)}/${iso(last)}`, first, last), isRange: true };
    }
  }
}

function span(value: string, first: number, last: number): DueDate {
  return { value, first: iso(first), last: iso(last), isRange: false };
}

export function iso(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Returns the ISO 8601 week that begins on this Monday. The year of its Thursday is the year of the week. */
function isoWeek(monday: number): string {
  const thursday = monday + 3 * dayMs;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * dayMs)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
