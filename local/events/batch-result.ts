import * as z from 'zod';
import type { Outcome } from '../functions/protocol.ts';

const responseSchema = z.looseObject({
  batchItemFailures: z.array(z.looseObject({ itemIdentifier: z.string().min(1) })).nullish(),
});

/**
 * Returns the ids of the messages that failed, by Lambda's rules. All failed when the invocation failed, when its
 * result cannot be read, or when it names a message that was not in the batch.
 */
export function failedMessages(
  messageIds: readonly string[],
  outcome: Outcome,
  { reportsItemFailures }: { readonly reportsItemFailures: boolean },
): ReadonlySet<string> {
  const everyOne = new Set(messageIds);
  if (!outcome.ok) return everyOne;
  if (!reportsItemFailures || outcome.result === null || outcome.result === '') return new Set();
  const parsed = responseSchema.safeParse(outcome.result);
  if (!parsed.success) return everyOne;
  const failed = new Set((parsed.data.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier));
  return failed.isSubsetOf(everyOne) ? failed : everyOne;
}
