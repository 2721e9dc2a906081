/** The local cloud does not know this form of schedule. */
export class ScheduleExpressionError extends Error {
  override readonly name = 'ScheduleExpressionError';
}

const minuteMs = 60_000;

/**
 * Returns the next instant after `from` at which a schedule fires, in milliseconds since the epoch. Knows only
 * `cron(a/b * * * ? *)` in UTC: from minute a of each hour, every b minutes.
 * @throws {ScheduleExpressionError} for any other form
 */
export function nextFiring(expression: string, from: number): number {
  const cron = /^cron\((\d{1,2})\/(\d{1,2}) \* \* \* \? \*\)$/.exec(expression);
  const first = Number(cron?.[1]);
  const every = Number(cron?.[2]);
  if (cron === null || first > 59 || every < 1 || every > 59) {
    throw new ScheduleExpressionError(
      `The local cloud does not know the schedule ${expression}; it knows cron(a/b * * * ? *).`,
    );
  }
  for (let minute = Math.floor(from / minuteMs) + 1; ; minute += 1) {
    const minuteOfHour = minute % 60;
    if (minuteOfHour >= first && (minuteOfHour - first) % every === 0) return minute * minuteMs;
  }
}
