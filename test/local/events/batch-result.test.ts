import { describe, expect, it } from 'vitest';
import { failedMessages } from '../../../local/events/batch-result.ts';

const batch = ['a', 'b', 'c'];
const failures = (...ids: string[]) => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});
const failed = (result: unknown, reports = true) => [...failedMessages(batch, { ok: true, result }, reports)];

describe('the messages of a batch that failed', () => {
  it('are those that the function names', () => {
    expect(failed(failures('b'))).toEqual(['b']);
  });

  it.each([[null], [''], [{}], [failures()], [{ batchItemFailures: null }]])(
    'are none by the answer %j',
    (result) => {
      expect(failed(result)).toEqual([]);
    },
  );

  it.each([
    ['names one that was not in it', failures('z')],
    ['names one by nothing', failures('')],
    ['is not of its form', { batchItemFailures: 'b' }],
    ['is no object', 'b'],
  ])('are all of them when the answer %s', (_, result) => {
    expect(failed(result)).toEqual(batch);
  });

  it('are all of them when the invocation failed, and none when nobody asked for single ones', () => {
    const error = { errorType: 'Error', errorMessage: 'no' };

    expect([...failedMessages(batch, { ok: false, error }, true)]).toEqual(batch);
    expect(failed(failures('b'), false)).toEqual([]);
  });
});
