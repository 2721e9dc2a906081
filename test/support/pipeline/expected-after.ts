import type { Strike } from './faulty-function.ts';
import type { FunctionName } from './pipeline.ts';

/** Returns how many messages a fault repeats, and what the ledger may say about repeats. */
export function expectedAfter(
  name: FunctionName,
  { call, kind }: Strike,
): { repeats: number; marked: boolean[] } {
  if (name !== 'deliver') return { repeats: 0, marked: [false] };
  const reached = kind === 'killed after' || kind === 'answer lost';
  // A claim that is left after a kill looks like a claim whose message went out.
  const unsent = { repeats: 0, marked: kind.startsWith('killed') ? [false, true] : [false] };
  switch (call.operation) {
    case 'Publish':
      // Nobody here knows whether SNS has the message, so the next attempt says that it may be a repeat.
      return { repeats: reached ? 1 : 0, marked: [true] };
    case 'UpdateItem':
      // Quotas are counted before the publish.
      if (!String(call.input.Key.pk).startsWith('ALERT#')) return unsent;
      // If the mark was not written, nobody knows about SNS's answer, so the message is sent again.
      return reached ? { repeats: 0, marked: [false] } : { repeats: 1, marked: [true] };
    default:
      return unsent;
  }
}
