import { describe, expect, it } from 'vitest';
import type { Occasion } from '../../../../functions/domain/alert/alert.ts';
import { decideDelivery } from '../../../../functions/domain/alert/decide.ts';
import type { Subscriber } from '../../../../functions/domain/alert/subscriber.ts';
import { aSubscriber } from '../../../support/builders/subscriber.ts';

const published = { kind: 'published' } as const;
const due: Occasion = { kind: 'due', date: '2025-10-28', daysAhead: 1 };

function decide(settings: Partial<Subscriber>, now: string, occasion: Occasion = published) {
  return decideDelivery({ subscriber: aSubscriber(settings), occasion, owedAt: now, now });
}

describe('decideDelivery', () => {
  it('sends an alert at once when nothing is set', () => {
    expect(decide({}, '2025-10-27T09:00:00.000Z')).toEqual({ do: 'send' });
  });

  it.each(['pending', 'paused', 'unsubscribed', 'bounced'] as const)(
    'drops an alert for a subscriber who is %s, with the reason',
    (status) => {
      const decision = { do: 'drop', reason: `subscriber-${status}` };
      expect(decide({ status }, '2025-10-27T09:00:00.000Z')).toEqual(decision);
    },
  );

  it.each([
    ['daily', 8, 1, '2025-10-27T11:59:00.000Z', '2025-10-27T12:00:00.000Z'],
    ['daily', 8, 1, '2025-10-27T12:00:00.000Z', '2025-10-28T12:00:00.000Z'],
    ['daily', 8, 1, '2025-11-01T13:00:00.000Z', '2025-11-02T13:00:00.000Z'],
    ['weekly', 18, 5, '2025-10-27T12:00:00.000Z', '2025-10-31T22:00:00.000Z'],
    ['weekly', 8, 1, '2025-10-27T12:00:00.000Z', '2025-11-03T13:00:00.000Z'],
  ] as const)(
    'holds an alert for a %s digest at %i (weekday %i): from %s to %s',
    (frequency, hour, weekday, now, until) => {
      const decision = { do: 'hold', reason: 'digest', until };
      expect(decide({ digest: { frequency, hour, weekday } }, now)).toEqual(decision);
    },
  );

  it('sends an alert when its digest has come, however late', () => {
    const decision = decideDelivery({
      subscriber: aSubscriber({ digest: { frequency: 'daily', hour: 8, weekday: 1 } }),
      occasion: published,
      owedAt: '2025-10-27T11:00:00.000Z',
      now: '2025-10-27T15:00:00.000Z',
    });

    expect(decision).toEqual({ do: 'send' });
  });

  describe('a reminder', () => {
    const morning = '2025-10-27T12:00:00.000Z';
    const evening = { frequency: 'daily', hour: 18, weekday: 1 } as const;

    it('waits for the digest of its day', () => {
      const decision = { do: 'hold', reason: 'digest', until: '2025-10-27T22:00:00.000Z' };
      expect(decide({ digest: evening }, morning, due)).toEqual(decision);
    });

    it('does not wait on the day of its date', () => {
      expect(decide({ digest: evening }, morning, { ...due, daysAhead: 0 })).toEqual({ do: 'send' });
    });

    it.each([
      ['comes earlier that day', { ...evening, hour: 6 }],
      ['comes at the hour of the reminder', { ...evening, hour: 8 }],
      ['is on another day of the week', { frequency: 'weekly', hour: 18, weekday: 5 } as const],
    ])('does not wait for a digest that %s', (_, digest) => {
      expect(decide({ digest }, morning, due)).toEqual({ do: 'send' });
    });

    it('goes out when its digest has come', () => {
      const decision = decideDelivery({
        subscriber: aSubscriber({ digest: evening }),
        occasion: due,
        owedAt: morning,
        now: '2025-10-27T22:00:00.000Z',
      });

      expect(decision).toEqual({ do: 'send' });
    });
  });

  it.each([
    ['22:00', '07:30', '2025-10-28T01:59:00.000Z', undefined],
    ['22:00', '07:30', '2025-10-28T02:00:00.000Z', '2025-10-28T11:30:00.000Z'],
    ['22:00', '07:30', '2025-10-28T05:00:00.000Z', '2025-10-28T11:30:00.000Z'],
    ['22:00', '07:30', '2025-10-28T11:29:00.000Z', '2025-10-28T11:30:00.000Z'],
    ['22:00', '07:30', '2025-10-28T11:30:00.000Z', undefined],
    ['12:00', '14:00', '2025-10-28T16:30:00.000Z', '2025-10-28T18:00:00.000Z'],
    ['12:00', '14:00', '2025-10-28T15:59:00.000Z', undefined],
    ['00:00', '23:59', '2025-10-28T12:00:00.000Z', '2025-10-29T03:59:00.000Z'],
    // In New York, clocks go back on 2 November 2025 and forward on 8 March 2026.
    ['22:00', '07:00', '2025-11-02T05:30:00.000Z', '2025-11-02T12:00:00.000Z'],
    ['22:00', '02:30', '2026-03-08T06:00:00.000Z', '2026-03-08T07:30:00.000Z'],
    ['22:00', '01:30', '2025-11-02T06:15:00.000Z', undefined],
  ])('with quiet hours from %s to %s, at %s, holds an alert until %s', (start, end, now, until) => {
    const decision = until === undefined ? { do: 'send' } : { do: 'hold', reason: 'quiet-hours', until };
    expect(decide({ quietHours: { start, end } }, now, due)).toEqual(decision);
  });
});
