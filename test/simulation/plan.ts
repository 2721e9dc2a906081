import type { QuietHours } from '../../functions/domain/alert/subscriber.ts';
import { anyDate, type DueDate } from './any-date.ts';
import { Random } from './random.ts';

export const topics = ['harvest', 'railway', 'satellite', 'budget', 'vaccine', 'tariff'] as const;
export const yearStart = Date.parse('2026-01-01T00:00:00Z');
export const yearEnd = Date.parse('2027-01-01T00:00:00Z');
export const minuteMs = 60_000;
export const quarterMs = 15 * minuteMs;
const dayMs = 24 * 60 * minuteMs;

export interface Settings {
  readonly timezone: string;
  readonly reminderHour: number;
  readonly digest: {
    readonly frequency: 'immediate' | 'daily' | 'weekly';
    readonly hour: number;
    readonly weekday: number;
  };
  readonly quietHours?: QuietHours;
}

export interface PlannedArticle {
  readonly id: string;
  readonly kind: 'deadline' | 'meeting';
  readonly topic: string;
  readonly dates: readonly DueDate[];
}

/** An event of the year. `at`: milliseconds since 1970. */
export type PlannedEvent = { readonly at: number } & (
  | { readonly type: 'article'; readonly article: PlannedArticle }
  | {
      readonly type: 'watch';
      readonly name: string;
      readonly subscriber: string;
      readonly topics: readonly string[];
      readonly leadDays: readonly number[];
      readonly on: readonly ('publication' | 'due')[];
    }
  | { readonly type: 'leads'; readonly name: string; readonly leadDays: readonly number[] }
  | { readonly type: 'stop'; readonly name: string }
  | { readonly type: 'settings'; readonly subscriber: string; readonly settings: Settings }
);

export interface Plan {
  readonly subscribers: ReadonlyMap<string, Settings>;
  readonly events: readonly PlannedEvent[];
  /** Spans in which CLOCK does not run, from and to in milliseconds since 1970. */
  readonly outages: readonly (readonly [from: number, to: number])[];
}

/**
 * Zones that change their clocks, zones that differ by half or quarter hours, and zones at both sides of the date line.
 */
const remarkable = [
  'America/New_York',
  'Europe/London',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Niue',
  'America/St_Johns',
  'Africa/Casablanca',
  'America/Santiago',
  'Asia/Kolkata',
];
const zones = Intl.supportedValuesOf('timeZone');

/** Plans a year of Dateline. The same seed gives the same year. */
export function planYear(seed: number): Plan {
  const random = new Random(seed);
  const subscribers = new Map<string, Settings>();
  for (let i = 0; i < 60; i += 1) {
    subscribers.set(`sub_${i}`, anySettings(random, remarkable[i] ?? random.pick(zones)));
  }
  const events: PlannedEvent[] = [];
  const names = [...subscribers.keys()];
  for (let i = 0; i < 130; i += 1) events.push(...lifeOfWatch(random, `w${i}`, random.pick(names)));
  for (let i = 0; i < 110; i += 1) events.push(anyArticle(random, i));
  for (let i = 0; i < 90; i += 1) {
    const timezone = random.pick([...remarkable, ...zones.slice(0, 40)]);
    const settings = anySettings(random, timezone);
    events.push({ type: 'settings', at: anyTime(random), subscriber: random.pick(names), settings });
  }
  const outages = Array.from({ length: 14 }, (_, i): readonly [number, number] => {
    const from = anyTime(random);
    return [from, from + (i === 0 ? 3 * dayMs : random.int(1, 40) * 60 * minuteMs)];
  });
  return { subscribers, events: events.sort((a, b) => a.at - b.at), outages };
}

function lifeOfWatch(random: Random, name: string, subscriber: string): PlannedEvent[] {
  const at = random.chance(0.7) ? yearStart + random.int(1, 14) * minuteMs : anyTime(random);
  const leads = () => random.some([0, 1, 2, 3, 7, 14, 30], 1, 3);
  const on = random.pick([['due'], ['publication', 'due'], ['publication']] as const);
  const life: PlannedEvent[] = [
    { type: 'watch', at, name, subscriber, topics: random.some(topics, 1, 2), leadDays: leads(), on },
  ];
  if (random.chance(0.3)) life.push({ type: 'leads', at: anyTime(random, at), name, leadDays: leads() });
  if (random.chance(0.3)) life.push({ type: 'stop', at: anyTime(random, at), name });
  // A stopped watch is not changed again.
  const stop = life.find(({ type }) => type === 'stop');
  return life.filter((event) => event.type !== 'leads' || stop === undefined || event.at < stop.at);
}

function anySettings(random: Random, timezone: string): Settings {
  const two = (number: number) => String(number).padStart(2, '0');
  const quiet = random.chance(0.3);
  const start = `${two(random.int(19, 23))}:${two(random.int(0, 11) * 5)}`;
  return {
    timezone,
    reminderHour: random.chance(0.7) ? 8 : random.int(5, 22),
    digest: {
      frequency: random.pick(['immediate', 'immediate', 'daily', 'weekly']),
      hour: random.int(5, 22),
      weekday: random.int(1, 7),
    },
    ...(quiet && { quietHours: { start, end: `${two(random.int(5, 9))}:${two(random.int(0, 11) * 5)}` } }),
  };
}

function anyArticle(random: Random, number: number): PlannedEvent {
  const at = anyTime(random);
  const dates = Array.from({ length: random.int(1, 2) }, () => anyDate(random, at));
  const kind = random.pick(['deadline', 'meeting'] as const);
  return { type: 'article', at, article: { id: `art_${number}`, kind, topic: random.pick(topics), dates } };
}

/** Returns a time that is never on a quarter hour: an event at the very instant of a run has no defined order. */
function anyTime(random: Random, after = yearStart): number {
  const quarters = Math.floor((yearEnd - 2 * dayMs - after) / quarterMs);
  return after - (after % quarterMs) + random.int(2, quarters) * quarterMs + random.int(1, 14) * minuteMs;
}
