const dayMs = 24 * 60 * 60_000;
const minuteMs = 60_000;

/** The wall clocks of all zones. They use Intl; the functions use Temporal for this. */
export class WallClocks {
  readonly #formats = new Map<string, Intl.DateTimeFormat>();
  readonly #offsets = new Map<string, Map<number, number | undefined>>();

  /** Returns the local date (`YYYY-MM-DD`) at an instant in milliseconds since 1970. */
  dateAt(timezone: string, ms: number): string {
    return new Date(ms + this.#offsetAt(timezone, ms)).toISOString().slice(0, 10);
  }

  /** Returns the minutes since midnight on the wall clock. */
  minuteAt(timezone: string, ms: number): number {
    const local = ms + this.#offsetAt(timezone, ms);
    return Math.floor((local % dayMs) / minuteMs);
  }

  /**
   * Returns how far the zone is ahead of UTC. Looks it up once per day of UTC, unless the clocks change on that day.
   */
  #offsetAt(timezone: string, ms: number): number {
    const days = this.#offsets.get(timezone) ?? new Map<number, number | undefined>();
    this.#offsets.set(timezone, days);
    const day = ms - (ms % dayMs);
    if (!days.has(day)) {
      const [begin, end] = [this.#readOffset(timezone, day), this.#readOffset(timezone, day + dayMs)];
      days.set(day, begin === end ? begin : undefined);
    }
    return days.get(day) ?? this.#readOffset(timezone, ms);
  }

  #readOffset(timezone: string, ms: number): number {
    let format = this.#formats.get(timezone);
    if (format === undefined) {
      format = new Intl.DateTimeFormat('sv-SE', {
        timeZone: timezone,
        dateStyle: 'short',
        timeStyle: 'short',
      });
      this.#formats.set(timezone, format);
    }
    const minute = ms - (ms % minuteMs);
    return Date.parse(`${format.format(minute)}Z`) - minute;
  }
}
