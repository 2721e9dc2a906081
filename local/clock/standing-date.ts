import type { StandingTime } from './clock.ts';

/**
 * Makes `Date` and `Intl.DateTimeFormat` tell the standing time wherever they would have told the present. Timers,
 * `performance` and everything with an instant given go on as ever, so waiting and measuring keep to real time.
 */
export function installStandingDate(standing: StandingTime): void {
  const instant = new Float64Array(standing);
  const now = (): number => instant[0] ?? Number.NaN;
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
  // Else a date made from another date's constructor would know the real time again.
  RealDate.prototype.constructor = globalThis.Date;
  standFormats(now);
}

/** A format that is given no date formats the present. */
function standFormats(now: () => number): void {
  const formats = Intl.DateTimeFormat.prototype;
  const { formatToParts } = formats;
  formats.formatToParts = function (this: Intl.DateTimeFormat, date = now()) {
    return formatToParts.call(this, date);
  };
  const format = Object.getOwnPropertyDescriptor(formats, 'format')?.get;
  if (format === undefined) throw new Error('Intl.DateTimeFormat has no format to stand.');
  Object.defineProperty(formats, 'format', {
    configurable: true,
    get(this: Intl.DateTimeFormat) {
      const bound: Intl.DateTimeFormat['format'] = format.call(this);
      return (date?: Date | number) => bound(date ?? now());
    },
  });
}
