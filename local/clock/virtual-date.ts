import type { SharedInstant } from './clock.ts';

/**
 * Makes `Date` and `Intl.DateTimeFormat` use the stopped time in place of the present. Timers, `performance`, and
 * every call with a given instant stay as they are, so waiting and measuring use real time.
 */
export function installVirtualDate(sharedInstant: SharedInstant): void {
  const instant = new Float64Array(sharedInstant);
  const now = (): number => instant[0] ?? Number.NaN;
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
  // Otherwise `new date.constructor()` would read the real time.
  RealDate.prototype.constructor = globalThis.Date;
  replaceFormats(now);
}

/** Makes formats without a given date format the stopped time. */
function replaceFormats(now: () => number): void {
  const formats = Intl.DateTimeFormat.prototype;
  const { formatToParts } = formats;
  formats.formatToParts = function (this: Intl.DateTimeFormat, date = now()) {
    return formatToParts.call(this, date);
  };
  const format = Object.getOwnPropertyDescriptor(formats, 'format')?.get;
  if (format === undefined) throw new Error('Intl.DateTimeFormat has no getter "format" to replace.');
  Object.defineProperty(formats, 'format', {
    configurable: true,
    get(this: Intl.DateTimeFormat) {
      const bound: Intl.DateTimeFormat['format'] = format.call(this);
      return (date?: Date | number) => bound(date ?? now());
    },
  });
}
