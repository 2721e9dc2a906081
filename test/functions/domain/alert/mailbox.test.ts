import { describe, expect, it } from 'vitest';
import { mailboxOf } from '../../../../functions/domain/alert/mailbox.ts';

describe('mailboxOf', () => {
  it.each([
    ['ann@example.com', 'ann@example.com'],
    ['Ann+news@Example.COM', 'ann@example.com'],
    ['ann+a+b@example.com', 'ann@example.com'],
    ['ann.b+x@example.com', 'ann.b@example.com'],
    ['a.n.n+x@gmail.com', 'ann@gmail.com'],
    ['a.nn@googlemail.com', 'ann@gmail.com'],
    ['+news@example.com', '+news@example.com'],
  ])('returns one text for all addresses of a mailbox: %s', (address, mailbox) => {
    expect(mailboxOf(address)).toBe(mailbox);
  });

  it('keeps mailboxes of other people apart', () => {
    expect(mailboxOf('a.nn@example.com')).not.toBe(mailboxOf('ann@example.com'));
    expect(mailboxOf('ann@example.com')).not.toBe(mailboxOf('ann@example.org'));
  });
});
