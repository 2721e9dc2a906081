import { describe, expect, it } from 'vitest';
import { mutantsOf } from '../support/mutants/points.ts';

/** Each change as `before→after`. */
const changes = (source: string) => mutantsOf(source).map(({ before, after }) => `${before}→${after}`);

describe('the changes that npm run mutants makes', () => {
  it('are those of comparisons, booleans, numbers, and of and and or', () => {
    expect(changes('const a = b < 1 && (c === true || d >= 2);').sort()).toEqual(
      ['<→<=', '1→2', '&&→||', '===→!==', 'true→false', '||→&&', '>=→>', '2→3'].sort(),
    );
  });

  it('are at the place of the operator, not where a text or a type has the same letters', () => {
    const source = "type A = 1 | true; const a: A = '&& <' < b /* && */ && c;";

    expect(
      mutantsOf(source)
        .map(({ start, end }) => source.slice(start, end))
        .sort(),
    ).toEqual(['&&', '<']);
    expect(source.slice(0, mutantsOf(source).find(({ before }) => before === '&&')?.start)).toContain('*/');
  });
});
