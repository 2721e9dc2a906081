import type { OnUnreadable } from '../stores/errors.ts';
import type { ParkedStore, ParkedWork } from '../stores/parked-store.ts';
import type { ClockServices } from './services.ts';

/** The most that one part of a run parks. More than this has one cause, and the log has the rest. */
const maxParked = 100;
/** Characters of a description or a reason that are kept. */
const maxText = 2_000;

/** The parts of a run. */
export type ClockPart = 'reminders' | 'release' | 'requeue' | 'reconcile' | 'zones';

/**
 * Collects the work of one part of a run that cannot be done: a row that cannot be read, a message that SQS will never
 * take. The part continues without it. {@link save} must be called before the work counts as done.
 */
export class Parking {
  readonly #part: ClockPart;
  readonly #store: Pick<ParkedStore, 'park'>;
  readonly #logger: Pick<ClockServices['logger'], 'error'>;
  #waiting = new Map<string, ParkedWork>();

  constructor(part: ClockPart, { parked, logger }: Pick<ClockServices, 'parked' | 'logger'>) {
    this.#part = part;
    this.#store = parked;
    this.#logger = logger;
  }

  /** Parks a thing. `about` says which one it is, for people. */
  park(about: string, reason: string): void {
    this.#logger.error('CLOCK parks work that it cannot do', { part: this.#part, about, reason });
    const work = { part: this.#part, about: about.slice(0, maxText), reason: reason.slice(0, maxText) };
    if (this.#waiting.size < maxParked) this.#waiting.set(work.about, work);
  }

  /** Parks a row that cannot be read. */
  readonly unreadable: OnUnreadable = ({ row, message }) => this.park(row, message);

  /** Returns the result of `work`. Parks the thing and returns undefined when `work` throws. */
  attempt<T>(about: string, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.park(about, String(error));
      return undefined;
    }
  }

  /** Stores everything that was parked since the last call. */
  async save(at: string): Promise<void> {
    const all = [...this.#waiting.values()];
    for (const work of all) await this.#store.park(work, at);
    this.#waiting = new Map();
  }
}
