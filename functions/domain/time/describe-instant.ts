import { describeDay } from './describe-due.ts';
import { localTimeOf } from './zones.ts';

/** Returns an instant for people, in their zone: `28 October 2025 at 07:00 (America/New_York)`. */
export function describeInstant(instant: string, timezone: string): string {
  const { date, time } = localTimeOf(timezone, instant);
  return `${describeDay(date)} at ${time} (${timezone})`;
}
