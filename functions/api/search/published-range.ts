import { isWholeDay } from '../../domain/time/days.ts';
import { dayMs } from '../../domain/time/instants.ts';
import type { IndexRange } from '../../stores/item-index-store.ts';

/** The stretch of the index that a search asks for: each end an instant or a calendar date, inclusive. */
export function publishedRange({
  from,
  to,
}: {
  readonly from?: string;
  readonly to?: string;
}): Pick<IndexRange, 'from' | 'before'> {
  return {
    from: from === undefined ? undefined : beginning(from),
    before: to === undefined ? undefined : end(to),
  };
}

function beginning(instantOrDate: string): string {
  return new Date(instantOrDate).toISOString();
}

/** Later years have five digits and a sign, and do not sort as text. */
const lastInstant = Date.parse('9999-12-31T23:59:59.999Z');

/** The first instant after: a calendar date counts whole. */
function end(instantOrDate: string): string {
  const instant = Date.parse(instantOrDate) + (isWholeDay(instantOrDate) ? dayMs : 1);
  return new Date(Math.min(instant, lastInstant)).toISOString();
}
