import { describe, expect, it } from 'vitest';
import { canonicalTimezone, isTimezone } from '../../../../functions/domain/time/zones.ts';

describe('canonicalTimezone', () => {
  it.each([
    ['America/New_York', 'America/New_York'],
    ['america/new_york', 'America/New_York'],
    ['AMERICA/NEW_YORK', 'America/New_York'],
    ['US/Eastern', 'America/New_York'],
    ['utc', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['etc/gmt+5', 'Etc/GMT+5'],
  ])('returns the one name of a zone for each of its names: %s', (name, canonical) => {
    expect(canonicalTimezone(name)).toBe(canonical);
  });

  it('has one name per zone, whatever the case: the name that Intl resolves it to', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const resolved = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;

      expect(canonicalTimezone(zone)).toBe(resolved);
      expect(canonicalTimezone(zone.toUpperCase())).toBe(resolved);
      expect(canonicalTimezone(resolved)).toBe(resolved);
    }
  });

  it('leaves a name that is no zone as it is', () => {
    expect(isTimezone('Mars/Olympus')).toBe(false);
    expect(canonicalTimezone('Mars/Olympus')).toBe('Mars/Olympus');
  });
});
