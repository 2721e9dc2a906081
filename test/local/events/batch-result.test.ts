import { describe, expect, it } from 'vitest';
import { failedMessages } from '../../../local/events/batch-result.ts';

const batch = ['a', 'b', 'c'];
const failures = (...ids: string[]) => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});
const failed = (result: unknown, reportsItemFailures = true) => [
  ...failedMessages(batch, { ok: true, result }, { reportsItemFailures }),
];

describe('failedMessages', () => {
  it('returns the messages that the function names', () => {
    expect(failed(failures('b'))).toEqual(['b']);
  });

  it.each([[null], [''], [{}], [failures()], [{ batchItemFailures: null }]])(
    'returns none for the result %j',
    (result) => {
      expect(failed(result)).toEqual([]);
    },
  );

  it.each([
    ['names a message that was not in the batch', failures('z')],
    ['has an empty name', failures('')],
    ['has another form', { batchItemFailures: 'b' }],
    ['is not an object', 'b'],
  ])('returns all when the result %s', (_, result) => {
    expect(failed(result)).toEqual(batch);
  });

  it('returns all when the invocation failed, and none when the function does not report single ones', () => {
    const error = { errorType: 'Error', errorMessage: 'no' };

    expect([...failedMessages(batch, { ok: false, error }, { reportsItemFailures: true })]).toEqual(batch);
    expect(failed(failures('b'), false)).toEqual([]);
  });
});
