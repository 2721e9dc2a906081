import { describe, expect, it } from 'vitest';
import { nextFiring, ScheduleExpressionError } from '../../../local/events/schedule-expression.ts';

const next = (expression: string, from: string) =>
  new Date(nextFiring(expression, Date.parse(from))).toISOString();

describe('nextFiring', () => {
  it.each([
    ['cron(0/15 * * * ? *)', '2026-03-02T09:00:00Z', '2026-03-02T09:15:00.000Z'],
    ['cron(0/15 * * * ? *)', '2026-03-02T09:14:59.999Z', '2026-03-02T09:15:00.000Z'],
    ['cron(0/15 * * * ? *)', '2026-12-31T23:50:00Z', '2027-01-01T00:00:00.000Z'],
    ['cron(5/20 * * * ? *)', '2026-03-02T09:50:00Z', '2026-03-02T10:05:00.000Z'],
  ])('%s fires next after %s at %s', (expression, from, expected) => {
    expect(next(expression, from)).toBe(expected);
  });

  it.each(['rate(15 minutes)', 'cron(0 8 * * ? *)', 'cron(0/0 * * * ? *)', 'cron(61/5 * * * ? *)'])(
    'refuses a schedule of an unknown form: %s',
    (expression) => {
      expect(() => nextFiring(expression, 0)).toThrow(ScheduleExpressionError);
      expect(() => nextFiring(expression, 0)).toThrow(expression);
    },
  );
});
