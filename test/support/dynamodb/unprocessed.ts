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
    const [[table, asked]] = Object.entries<never>(input.RequestItems) as unknown as [[string, unknown]];
    if (Array.isArray(asked)) {
      const output = await go({ RequestItems: { [table]: asked.slice(0, Math.ceil(asked.length / 2)) } });
      return { ...output, UnprocessedItems: { [table]: asked.slice(Math.ceil(asked.length / 2)) } };
    }
    const { Keys, ...rest } = asked as { Keys: unknown[] };
    const half = Math.ceil(Keys.length / 2);
    const output = await go({ RequestItems: { [table]: { ...rest, Keys: Keys.slice(0, half) } } });
    return { ...output, UnprocessedKeys: { [table]: { ...rest, Keys: Keys.slice(half) } } };
  };
}
