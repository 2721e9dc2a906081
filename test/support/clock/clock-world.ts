import { Metrics } from '@aws-lambda-powertools/metrics';
import type { ClockServices } from '../../../functions/clock/services.ts';
import type { ScheduledRun } from '../../../functions/runtime/middleware/schedule-handler.ts';
import type { Refused } from '../../../functions/runtime/queue.ts';
import type { WaitingArticle } from '../../../functions/stores/article-store.ts';
import { type OnUnreadable, StoredRowError } from '../../../functions/stores/errors.ts';
import type { DueEntry } from '../../../functions/stores/item-index-store.ts';
import type { ParkedWork } from '../../../functions/stores/parked-store.ts';
import type { ReminderZone } from '../../../functions/stores/reminder-zone-store.ts';
import { anAlert } from '../builders/alert.ts';

/** A due entry of New York's story. */
export const due: DueEntry = {
  articleId: 'art_1',
  itemId: 'art_1.0',
  date: '2025-10-28',
  day: '2025-10-28',
  knownSince: '2025-10-20T00:00:00.000Z',
};
export const newYork: ReminderZone = {
  timezone: 'America/New_York',
  hour: 8,
  leadDays: [0, 1],
  changedAt: '2025-10-01T00:00:00.000Z',
};

/** Nobody reads these. */
const unread = new Metrics({ namespace: 'test' });

/** CLOCK in memory. `done` has what it did, in order. */
export class ClockWorld {
  readonly done: [what: string, messages: unknown][] = [];
  readonly logged: unknown[] = [];
  cursor: string | undefined;
  zones: readonly ReminderZone[] = [newYork];
  dues: readonly DueEntry[] = [due];
  /** Keys of rows that cannot be read. Each list that CLOCK reads reports its own. */
  unreadable: Partial<Record<'due' | 'zone' | 'alert', string>> = {};
  /** Whether SQS will never take a message. */
  isRefused: (message: unknown) => boolean = () => false;
  readonly parked: ParkedWork[] = [];
  readonly counted: [name: string, count: number][] = [];
  accepted: readonly WaitingArticle[] = [];
  held: readonly { id: string; subscriberId: string; releaseAt: string }[] = [];
  services: ClockServices = {
    articles: {
      listAcceptedBefore: async (instant) => this.accepted.filter(({ acceptedAt }) => acceptedAt < instant),
    },
    itemIndex: {
      listDue: async (day, onUnreadable) => {
        if (day === due.day) this.#report('due', onUnreadable);
        return this.dues.filter((entry) => entry.day === day);
      },
    },
    reminderZones: {
      list: async (onUnreadable) => {
        this.#report('zone', onUnreadable);
        return [...this.zones];
      },
      listToCheck: async () => [],
      listUsers: async function* () {},
      noteInUse: async () => undefined,
      removeUser: async () => undefined,
      remove: async () => false,
      mergeOtherNames: async () => 0,
    },
    watches: { listBySubscriber: async () => ({ entries: [] }) },
    alerts: { listReleasable: (instant, onUnreadable) => this.#releasable(instant, onUnreadable) },
    subscribers: {
      getMany: async () => [],
      listToCheck: async () => [],
      noteChecked: async () => undefined,
      update: async () => undefined,
    },
    channel: { stateOf: async () => 'confirmed' },
    channelPacer: { waitForSlot: async () => undefined },
    cursor: {
      get: async () => this.cursor,
      advance: async (from, to) => {
        if (this.cursor !== from) return false;
        this.done.push(['advance', to]);
        this.cursor = to;
        return true;
      },
    },
    parked: {
      park: async (work) => void this.parked.push(work),
      count: async () => this.parked.length,
    },
    enqueueArticles: async (messages) => this.#enqueue('restructure', messages),
    enqueueDueItems: async (messages) => this.#enqueue('remind', messages),
    enqueueReady: async (messages) => this.#enqueue('release', messages),
    logger: {
      info: (message, ...more) => void this.logged.push([message, more]),
      error: (message, ...more) => void this.logged.push([message, more]),
    },
    metrics: {
      addMetric: (name, _unit, count) => {
        this.counted.push([name, count]);
        return unread;
      },
    },
  };

  /** Takes the messages, except those that are refused. */
  #enqueue<T>(what: string, messages: readonly T[]): Refused<T>[] {
    const taken = messages.filter((message) => !this.isRefused(message));
    this.done.push([what, taken]);
    return messages
      .filter((message) => this.isRefused(message))
      .map((message) => ({ message, reason: 'InvalidMessageContents' }));
  }

  #report(list: 'due' | 'zone' | 'alert', onUnreadable: OnUnreadable | undefined): void {
    const row = this.unreadable[list];
    if (row !== undefined) onUnreadable?.(new StoredRowError(row, `${row} does not fit its schema`));
  }

  async *#releasable(instant: string, onUnreadable?: OnUnreadable) {
    this.#report('alert', onUnreadable);
    yield this.held.filter(({ releaseAt }) => releaseAt <= instant).map((alert) => anAlert(alert));
  }

  /** Returns the messages of one kind of step. */
  all(what: string): unknown[] {
    return this.done.filter(([name]) => name === what).map(([, messages]) => messages);
  }

  /** Returns the local mornings whose reminders were put on the queue. */
  mornings(): string[] {
    return (this.all('remind') as { morning: string }[][]).flat().map(({ morning }) => morning);
  }
}

/** Returns a run of CLOCK that was scheduled for this time. */
export function at(time: string, remainingMs: ScheduledRun['remainingMs'] = () => 300_000): ScheduledRun {
  return { time: new Date(time).toISOString(), remainingMs };
}
