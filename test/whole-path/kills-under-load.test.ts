import { describe, expect, it } from 'vitest';
import { killUnderLoad } from '../support/chaos/kill-under-load.ts';

// `npm run chaos` does the same with twenty kills in two minutes.
describe('a local cloud that is killed again and again under load', () => {
  it('sends every alert once, and parks nothing', { timeout: 300_000 }, async () => {
    const { owed, sent, parked, accepted, failed, missing, twice, marked } = await killUnderLoad({
      kills: 5,
      seconds: 15,
      articles: 12,
      watches: 4,
    });

    expect({ owed, sent, parked, accepted, failed, missing }).toEqual({
      owed: 48,
      sent: 48,
      parked: 0,
      accepted: 0,
      failed: 0,
      missing: 0,
    });
    // The window between the send and its mark is the one that the ledger shows.
    expect(twice).toBeLessThanOrEqual(marked);
  });
});
