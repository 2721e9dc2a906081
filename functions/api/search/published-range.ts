import { isWholeDay } from '../../domain/time/days.ts';
import { dayMs } from '../../domain/time/instants.ts';
import type { IndexRange } from '../../stores/item-index-store.ts';

/** Returns the range of the index for a search. Each end is an instant or a calendar date, and is included. */
export function publishedRange({
  from,
  to,
}: {
  readonly from?: string;
  readonly to?: string;
}): Pick<IndexRange, 'from' | 'before'> {
  return {
    from: from === undefined ? undefined : firstInstant(from),
    before: to === undefined ? undefined : instantAfter(to),
  };
}

function firstInstant(instantOrDate: string): string {
  return new Date(instantOrDate).toISOString();
}

/** The last instant that sorts as text. Later years have a sign and more digits. */
const lastInstant = Date.parse('9999-12-31T23:59:59.999Z');

/** Returns the first instant that is not included any more: a calendar date includes its whole day. */
function instantAfter(instantOrDate: string): string {
  const instant = Date.parse(instantOrDate) + (isWholeDay(instantOrDate) ? dayMs : 1);
  return new Date(Math.min(instant, lastInstant)).toISOString();
}
