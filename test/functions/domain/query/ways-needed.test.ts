import { describe, expect, it } from 'vitest';
import { waysNeeded } from '../../../../functions/domain/query/ways-needed.ts';

/** Ways to look up clauses. Each is its own cost. */
function chosen(costs: readonly (number | undefined)[], needed: number): readonly number[] | undefined {
  return waysNeeded(costs, needed, (cost) => cost);
}

describe('waysNeeded', () => {
  it('takes all ways where one clause is enough for a match', () => {
    expect(chosen([3, 1, 2], 1)).toEqual([3, 1, 2]);
  });

  it('takes the cheapest way where all clauses are needed', () => {
    expect(chosen([3, 1, 2], 3)).toEqual([1]);
  });

  it('takes the cheapest n - needed + 1 ways', () => {
    expect(chosen([4, 3, 2, 1], 2)).toEqual([1, 2, 3]);
  });

  it('does without clauses that cannot be looked up, as long as enough others can', () => {
    expect(chosen([undefined, 3, 1], 2)).toEqual([3, 1]);
    expect(chosen([undefined, undefined, 1], 2)).toBeUndefined();
    expect(chosen([undefined, 1], 1)).toBeUndefined();
  });

  it('has no way where no clause is needed, as under NOT', () => {
    expect(chosen([1], 0)).toBeUndefined();
  });
});
