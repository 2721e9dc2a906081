import { describe, expect, it } from 'vitest';
import { describeInstant } from '../../../../functions/domain/time/describe-instant.ts';

describe('describeInstant', () => {
  it('gives the day and the time in the zone of the reader', () => {
    expect(describeInstant('2025-10-28T03:30:00.000Z', 'America/New_York')).toBe(
      '27 October 2025 at 23:30 (America/New_York)',
    );
  });

  it('reads an instant with an offset', () => {
    expect(describeInstant('2025-10-28T01:30:00+02:00', 'UTC')).toBe('27 October 2025 at 23:30 (UTC)');
  });
});
