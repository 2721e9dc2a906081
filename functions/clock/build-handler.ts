import { scheduleHandler } from '../runtime/middleware/schedule-handler.ts';
import { runClock } from './run-clock.ts';
import type { ClockServices } from './services.ts';

export function buildHandler(services: ClockServices) {
  return scheduleHandler((run) => runClock(run, services));
}
