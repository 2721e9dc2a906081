import type { StandingTime } from './clock.ts';

/**
 * Makes `Date` tell the standing time wherever it would have told the present. Timers, `performance` and everything
 * with an instant given go on as ever, so waiting and measuring keep to real time.
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
}
