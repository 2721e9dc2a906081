import * as z from 'zod';
import type { Alert, AlertState } from '../../domain/alert/alert.ts';
import type { Page, PageRequest } from '../../stores/page.ts';

/** As many of the newest alerts are counted: a ledger keeps a year of them. */
export const mostCounted = 1_000;

export const alertCountsSchema = z
  .object({
    held: z.int(),
    sending: z.int(),
    sent: z.int(),
    dropped: z.int(),
    more: z
      .boolean()
      .describe(`Whether there are more than the newest ${mostCounted}, which alone are counted`),
  })
  .meta({ id: 'AlertCounts' });
export type AlertCounts = z.output<typeof alertCountsSchema>;

/** How many alerts of a listing are in which state. */
export async function countAlerts(
  list: (page: PageRequest) => Promise<Page<Alert>>,
  which: (alert: Alert) => boolean,
): Promise<AlertCounts> {
  const counts: Record<AlertState, number> = { held: 0, sending: 0, sent: 0, dropped: 0 };
  let looked = 0;
  let cursor: string | undefined;
  do {
    const page = await list({ limit: 100, cursor });
    for (const { state } of page.entries.filter(which)) counts[state] += 1;
    looked += page.entries.length;
    cursor = page.cursor;
  } while (cursor !== undefined && looked < mostCounted);
  return { ...counts, more: cursor !== undefined };
}
