import { describe, expect, it } from 'vitest';
import { inMessages } from '../../../functions/clock/in-messages.ts';

const about = {
  type: 'items.due',
  articleId: `art_${'a'.repeat(32)}`,
  timezone: 'America/Argentina/ComodRivadavia',
  hour: 8,
  morning: '2026-03-12T12:00:00.000Z',
  localDate: '2026-03-12',
} as const;

const days = Array.from({ length: 28 }, (_, i) => `2026-02-${String(i + 1).padStart(2, '0')}`);

describe('inMessages', () => {
  it('keeps a few dates in one message', () => {
    const due = days.map((date) => ({ itemId: `${about.articleId}.0`, date }));

    expect(inMessages(about, due)).toEqual([{ ...about, due }]);
  });

  it('cuts 14,000 dates into messages that SQS takes, and loses none', () => {
    const due = Array.from({ length: 500 }, (_, i) => i).flatMap((i) =>
      days.map((date) => ({ itemId: `${about.articleId}.${i}`, date })),
    );

    const messages = inMessages(about, due);

    for (const message of messages) {
      expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThan(210_000);
    }
    const sorted = (all: typeof due) => all.map(({ itemId, date }) => `${date} ${itemId}`).sort();
    expect(sorted(messages.flatMap((message) => message.due))).toEqual(sorted(due));
    expect(messages.length).toBeGreaterThan(1);
  });

  it('keeps all items that are due on one date in one message, with the move of each', () => {
    const moved = {
      from: '2026-02-01/2026-02-28',
      articleId: `art_${'b'.repeat(32)}`,
      itemId: `art_${'b'.repeat(32)}.499`,
      acceptedAt: '2026-01-01T00:00:00.000Z',
    };
    const due = Array.from({ length: 500 }, (_, i) => i).flatMap((i) =>
      days.map((date) => ({ itemId: `${about.articleId}.${i}`, date, moved })),
    );

    const dates = inMessages(about, due).map((message) => new Set(message.due.map(({ date }) => date)));

    expect(dates.reduce((sum, each) => sum + each.size, 0)).toBe(days.length);
  });

  it('cuts a group of one date that is larger than a message', () => {
    const due = Array.from({ length: 300 }, (_, i) => ({ itemId: `art_1.${i}`, date: 'x'.repeat(2_000) }));

    const messages = inMessages(about, due);

    for (const message of messages) {
      expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThan(210_000);
    }
    expect(messages.flatMap((message) => message.due)).toEqual(due);
  });
});
