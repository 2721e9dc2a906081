import { describe, expect, it } from 'vitest';
import { type RevisedItem, revisedDate } from '../../../../../functions/domain/article/moves/revised-date.ts';

function said(quote: string, ...dueDates: string[]): RevisedItem {
  return { quote, dueDates };
}

function revised(later: RevisedItem, earlier: RevisedItem, laterDates?: string[], earlierDates?: string[]) {
  return revisedDate(later, earlier, {
    later: new Set(laterDates ?? later.dueDates),
    earlier: new Set(earlierDates ?? earlier.dueDates),
  });
}

const before = said('The port of Oslo will open its third terminal on March 10.', '2026-03-10');

describe('a date that a revision corrects', () => {
  it('is found where only the day of the sentence is another', () => {
    const after = said('The port of Oslo will open its third terminal on March 12.', '2026-03-12');
    expect(revised(after, before)).toEqual({ from: '2026-03-10', to: '2026-03-12' });
  });

  it('is found where a word was corrected too', () => {
    const after = said('The port of Oslo is to open its third container terminal on March 12.', '2026-03-12');
    expect(revised(after, before)).toEqual({ from: '2026-03-10', to: '2026-03-12' });
  });

  it('is not the day of another sentence', () => {
    const after = said('The council votes on the new budget on March 12.', '2026-03-12');
    expect(revised(after, before)).toBeUndefined();
  });

  it('is not a date that both revisions have', () => {
    const after = said('The port of Oslo will open its third terminal on March 12.', '2026-03-12');
    expect(revised(after, before, ['2026-03-10', '2026-03-12'])).toBeUndefined();
    expect(revised(after, before, undefined, ['2026-03-10', '2026-03-12'])).toBeUndefined();
  });

  it('is not clear where two days changed', () => {
    const two = said('The port will open on March 10 and close on March 11.', '2026-03-10', '2026-03-11');
    const others = said('The port will open on March 12 and close on March 13.', '2026-03-12', '2026-03-13');
    expect(revised(others, two)).toBeUndefined();
  });
});
