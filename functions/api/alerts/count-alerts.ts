import * as z from 'zod';
import type { Alert, AlertState } from '../../domain/alert/alert.ts';
import { type Page, type PageRequest, readPages } from '../../stores/page.ts';

/** The most alerts that are counted, newest first. The ledger keeps them for a year. */
const maxCounted = 1_000;

export const alertCountsSchema = z
  .object({
    held: z.int(),
    sending: z.int(),
    sent: z.int(),
    dropped: z.int(),
    more: z.boolean().describe(`Whether there are more alerts. Only the newest ${maxCounted} are counted`),
  })
  .meta({ id: 'AlertCounts' });
export type AlertCounts = z.output<typeof alertCountsSchema>;

/** Counts the alerts of a list that `isCounted` accepts, per state. */
export async function countAlerts(
  list: (page: PageRequest) => Promise<Page<Alert>>,
  isCounted: (alert: Alert) => boolean,
): Promise<AlertCounts> {
  const counts: Record<AlertState, number> = { held: 0, sending: 0, sent: 0, dropped: 0 };
  let read = 0;
  let more = false;
  for await (const page of readPages(list, 100)) {
    for (const { state } of page.entries.filter(isCounted)) counts[state] += 1;
    read += page.entries.length;
    more = page.cursor !== undefined;
    if (read >= maxCounted) break;
  }
  return { ...counts, more };
}
