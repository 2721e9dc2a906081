import { describe, expect, it } from 'vitest';
import { around, type Revision } from '../../../../functions/domain/article/revisions.ts';

function revision(hour: number, acceptedHour = hour): Revision {
  return {
    id: `art_${hour}`,
    datePublished: `2026-03-03T0${hour}:00:00.000Z`,
    acceptedAt: `2026-03-03T1${acceptedHour}:00:00.000Z`,
  };
}

function idsAround(of: Revision, among: readonly Revision[]): Record<'before' | 'after', string[]> {
  const { before, after } = around(of, among);
  return { before: before.map(({ id }) => id), after: after.map(({ id }) => id) };
}

describe('the revisions around one', () => {
  it('are in the order of publication, whenever they came in', () => {
    const among = [revision(3, 1), revision(1, 3), revision(2), revision(4, 0)];
    expect(idsAround(revision(2), among)).toEqual({ before: ['art_1'], after: ['art_3', 'art_4'] });
  });

  it('stay after one that is too old to be listed', () => {
    expect(idsAround(revision(1), [revision(2), revision(3)])).toEqual({
      before: [],
      after: ['art_2', 'art_3'],
    });
  });

  it('are those around it as it was first filed, when it is sent again', () => {
    const again = { ...revision(2), acceptedAt: '2026-03-04T10:00:00.000Z' };
    const twin = { ...revision(2), id: 'art_twin', acceptedAt: '2026-03-03T13:00:00.000Z' };
    expect(idsAround(again, [revision(2), twin])).toEqual({ before: [], after: ['art_twin'] });
  });
});
