import type { CallTap } from '../call-tap.ts';

/**
 * Lets DynamoDB process only half of each of the first `calls` batches, as it may under load. The other half comes
 * back as unprocessed.
 */
export function leaveHalfUnprocessed(tap: CallTap, calls: number): void {
  let left = calls;
  tap.intercept = async ({ operation, input }, go) => {
    if (!operation.startsWith('Batch') || left === 0) return go();
    left -= 1;
    const [[table, requests]] = Object.entries<never>(input.RequestItems) as unknown as [[string, unknown]];
    if (Array.isArray(requests)) {
      const output = await go({
        RequestItems: { [table]: requests.slice(0, Math.ceil(requests.length / 2)) },
      });
      return { ...output, UnprocessedItems: { [table]: requests.slice(Math.ceil(requests.length / 2)) } };
    }
    const { Keys, ...rest } = requests as { Keys: unknown[] };
    const half = Math.ceil(Keys.length / 2);
    const output = await go({ RequestItems: { [table]: { ...rest, Keys: Keys.slice(0, half) } } });
    return { ...output, UnprocessedKeys: { [table]: { ...rest, Keys: Keys.slice(half) } } };
  };
}
