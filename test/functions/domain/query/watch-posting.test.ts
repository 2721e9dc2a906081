import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePosting, postingText } from '../../../../functions/domain/query/watch-posting.ts';

describe('postingText and parsePosting', () => {
  it('write a posting as one text and read it again', () => {
    const posting = { watchId: 'wat_1', revision: 3, query: 'ferry AND "new port"' };

    expect(postingText(posting)).toBe('wat_1 3 ferry AND "new port"');
    expect(parsePosting('wat_1 3 ferry AND "new port"')).toEqual(posting);
  });

  it('keep every query as it is', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), (revision, query) => {
        const posting = { watchId: 'wat_1', revision, query };

        expect(parsePosting(postingText(posting))).toEqual(posting);
      }),
    );
  });
});
