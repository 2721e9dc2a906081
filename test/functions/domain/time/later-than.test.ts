import { describe, expect, it } from 'vitest';
import { laterThan } from '../../../../functions/domain/time/later-than.ts';

describe('laterThan', () => {
  const noon = '2025-10-28T12:00:00.000Z';

  it('returns an instant that is later already', () => {
    expect(laterThan(noon, '2025-10-28T12:00:00.001Z')).toBe('2025-10-28T12:00:00.001Z');
  });

  it.each([noon, '2025-10-28T11:59:59.999Z'])(
    'returns one millisecond after the previous instant for %s',
    (at) => {
      expect(laterThan(noon, at)).toBe('2025-10-28T12:00:00.001Z');
    },
  );
});
