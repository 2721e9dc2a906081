import type { DueDate } from './any-date.ts';
import { iso } from './any-date.ts';
import { type Plan, type PlannedArticle, type PlannedEvent, quarterMs, type Settings } from './plan.ts';
import { WallClocks } from './wall-clock.ts';

const dayMs = 24 * 60 * 60_000;

/** The state that an alert must have. `at`: milliseconds since 1970. */
export type Fate = { readonly state: 'sent'; readonly at: number } | { readonly state: 'dropped' | 'held' };

interface PlannedWatch {
  readonly name: string;
  readonly subscriber: string;
  readonly topics: readonly string[];
  readonly leadDays: readonly number[];
  readonly on: readonly string[];
  /** Since when the watch has these settings for reminders. */
  readonly since: number;
}

interface Waiting {
  readonly key: string;
  readonly watch: string;
  readonly subscriber: string;
  readonly published: boolean;
  /** Days from a reminder to its date. */
  readonly ahead?: number;
  readonly owedAt: number;
}

/**
 * Says what must happen to each alert, in a slow and obvious way. At each run of CLOCK it looks at every subscriber,
 * watch, article and date, and follows the documentation. It has no index, ledger or queue, and shares no code with the
 * functions.
 */
export class Oracle {
  readonly fates = new Map<string, Fate>();
  readonly #settings: Map<string, Settings>;
  readonly #watches = new Map<string, PlannedWatch>();
  readonly #articles: { readonly article: PlannedArticle; readonly acceptedAt: number }[] = [];
  readonly #clocks = new WallClocks();
  /** When each subscriber moved to another zone or hour since the last run. */
  readonly #movedAt = new Map<string, number>();
  #waiting: Waiting[] = [];
  #lastRun: number;

  constructor(plan: Plan, start: number) {
    this.#settings = new Map(plan.subscribers);
    this.#lastRun = start;
  }

  apply(event: PlannedEvent): void {
    const { at } = event;
    switch (event.type) {
      case 'watch':
        this.#watches.set(event.name, { ...event, since: at });
        return;
      case 'leads': {
        const watch = this.#watches.get(event.name);
        if (watch !== undefined)
          this.#watches.set(event.name, { ...watch, leadDays: event.leadDays, since: at });
        return;
      }
      case 'stop':
        this.#watches.delete(event.name);
        for (const { key, watch } of this.#waiting) {
          if (watch === event.name) this.fates.set(key, { state: 'dropped' });
        }
        this.#waiting = this.#waiting.filter(({ watch }) => watch !== event.name);
        return;
      case 'settings':
        if (isMove(this.#settings.get(event.subscriber), event.settings))
          this.#movedAt.set(event.subscriber, at);
        this.#settings.set(event.subscriber, event.settings);
        return;
      case 'article':
        this.#articles.push({ article: event.article, acceptedAt: at });
        for (const watch of this.#watches.values()) {
          if (!watch.on.includes('publication') || !watch.topics.includes(event.article.topic)) continue;
          const key = `${watch.name}/${event.article.id}/published`;
          this.#owe(
            { key, watch: watch.name, subscriber: watch.subscriber, published: true, owedAt: at },
            at,
          );
        }
    }
  }

  /** A run of CLOCK. */
  run(now: number): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const alert of waiting) this.#owe(alert, now);
    for (const [subscriber, { timezone, reminderHour }] of this.#settings) {
      const mornings: { readonly date: string; readonly ms: number }[] = [];
      for (let ms = nextQuarter(this.#morningsSince(subscriber)); ms <= now; ms += quarterMs) {
        if (this.#clocks.minuteAt(timezone, ms) !== reminderHour * 60) continue;
        mornings.push({ date: this.#clocks.dateAt(timezone, ms), ms });
      }
      mornings.forEach(({ date, ms }, i) => {
        const later = new Set(mornings.slice(i + 1).map((morning) => morning.date));
        this.#remind(subscriber, { date, morning: ms, later }, now);
      });
    }
    this.#lastRun = now;
    this.#movedAt.clear();
  }

  /**
   * Since when mornings count in this run: since the last run, or earlier if the subscriber moved and may have skipped
   * some.
   */
  #morningsSince(subscriber: string): number {
    const movedAt = this.#movedAt.get(subscriber);
    return movedAt === undefined ? this.#lastRun : Math.min(this.#lastRun, movedAt) - 49 * 60 * 60_000;
  }

  /** Ends the year: alerts that still wait are held. */
  end(): void {
    for (const { key } of this.#waiting) this.fates.set(key, { state: 'held' });
  }

  /** `later` are the dates of the mornings after this one that the same run of CLOCK works through. */
  #remind(
    subscriber: string,
    {
      date,
      morning,
      later,
    }: { readonly date: string; readonly morning: number; readonly later: ReadonlySet<string> },
    now: number,
  ): void {
    const before = this.#morningBefore(subscriber, morning);
    for (const watch of this.#watches.values()) {
      if (watch.subscriber !== subscriber || !watch.on.includes('due')) continue;
      for (const { article, acceptedAt } of this.#articles) {
        const since = Math.max(acceptedAt, watch.since);
        if (!watch.topics.includes(article.topic) || since >= morning) continue;
        for (const due of remindedDates(article)) {
          const ahead = Math.round((Date.parse(due.first) - Date.parse(date)) / dayMs);
          const isLead = watch.leadDays.includes(ahead);
          const leadsAreOver = watch.leadDays.every((lead) => shift(due.first, -lead) < date);
          const isLate = leadsAreOver && before <= since && due.last >= date;
          if (!isLead && !isLate) continue;
          // One reminder is enough of several leads that passed in an outage: the last.
          if (isLead && watch.leadDays.some((lead) => lead < ahead && later.has(shift(due.first, -lead))))
            continue;
          const key = `${watch.name}/${article.id}/${due.value}/${ahead}`;
          if (this.fates.has(key) || this.#waiting.some((waiting) => waiting.key === key)) continue;
          this.#owe({ key, watch: watch.name, subscriber, published: false, ahead, owedAt: morning }, now);
        }
      }
    }
  }

  #owe(alert: Waiting, now: number): void {
    const settings = this.#settings.get(alert.subscriber);
    if (settings === undefined) throw new Error(`There is no subscriber ${alert.subscriber}.`);
    const { published, ahead = 0, owedAt } = alert;
    const waitsForDigest =
      published || (ahead > 0 && this.#hadDigest(settings, owedAt, this.#endOfDay(settings, owedAt)));
    const mustWait =
      (waitsForDigest && !this.#hadDigest(settings, owedAt, now)) || this.#isQuiet(settings, now);
    if (mustWait) this.#waiting.push(alert);
    else this.fates.set(alert.key, { state: 'sent', at: now });
  }

  /** Whether the hour of the digest came since then. Looks at each quarter of an hour. */
  #hadDigest({ digest, timezone }: Settings, since: number, now: number): boolean {
    if (digest.frequency === 'immediate') return true;
    for (let ms = now - (now % quarterMs); ms > since; ms -= quarterMs) {
      if (this.#clocks.minuteAt(timezone, ms) !== digest.hour * 60) continue;
      const weekday = new Date(this.#clocks.dateAt(timezone, ms)).getUTCDay() || 7;
      if (digest.frequency === 'daily' || weekday === digest.weekday) return true;
    }
    return false;
  }

  /** The last quarter of an hour of the subscriber's day. */
  #endOfDay({ timezone }: Settings, instant: number): number {
    const day = this.#clocks.dateAt(timezone, instant);
    let ms = instant - (instant % quarterMs);
    while (this.#clocks.dateAt(timezone, ms + quarterMs) === day) ms += quarterMs;
    return ms;
  }

  #isQuiet({ quietHours, timezone }: Settings, now: number): boolean {
    if (quietHours === undefined) return false;
    const minute = this.#clocks.minuteAt(timezone, now);
    const [start, end] = [minutes(quietHours.start), minutes(quietHours.end)];
    return start < end ? minute >= start && minute < end : minute >= start || minute < end;
  }

  /** The last time before this morning at which the subscriber's wall clock showed the hour of reminders. */
  #morningBefore(subscriber: string, morning: number): number {
    const { timezone = '', reminderHour = 0 } = this.#settings.get(subscriber) ?? {};
    let ms = morning - quarterMs;
    while (this.#clocks.minuteAt(timezone, ms) !== reminderHour * 60) ms -= quarterMs;
    return ms;
  }
}

function nextQuarter(ms: number): number {
  return ms - (ms % quarterMs) + quarterMs;
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

function isMove(before: Settings | undefined, after: Settings): boolean {
  return before?.timezone !== after.timezone || before.reminderHour !== after.reminderHour;
}

function remindedDates({ kind, dates }: PlannedArticle): DueDate[] {
  const reminded = [...dates];
  for (const { last, isRange } of dates) {
    if (isRange && kind === 'deadline') reminded.push({ value: last, first: last, last, isRange: false });
  }
  return reminded;
}

function shift(date: string, days: number): string {
  return iso(Date.parse(date) + days * dayMs);
}
