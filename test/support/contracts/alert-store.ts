import { beforeEach, expect, it } from 'vitest';
import type { AlertStore } from '../../../functions/stores/alert-store.ts';
import { anAlert } from '../builders/alert.ts';

const ten = '2025-10-27T10:00:00.000Z';
const sent = { messageId: 'sns_1', at: ten };
const first = { messageId: 'sqs_1', receiveCount: 1 };
const again = { messageId: 'sqs_1', receiveCount: 2 };
const other = { messageId: 'sqs_2', receiveCount: 1 };

/**
 * Tests the contract of every ledger. `create` makes an empty ledger, which asks `now` for the time (ISO 8601, UTC).
 */
export function alertStoreContract(create: (now: () => string) => Promise<AlertStore>): void {
  let now: string;
  let store: AlertStore;

  beforeEach(async () => {
    now = '2025-10-27T09:00:00.000Z';
    store = await create(() => now);
  });

  it('lets one attempt claim a new alert', async () => {
    const claims = await Promise.all([store.claim(anAlert(), first), store.claim(anAlert(), other)]);

    expect(claims.sort()).toEqual(['busy', 'claimed']);
    expect(await store.get('alr_1')).toEqual(anAlert({ at: now }));
  });

  it('has nothing to do for an alert that is sent or dropped', async () => {
    await store.claim(anAlert({ id: 'alr_sent' }), first);
    await store.markSent('alr_sent', sent);
    await store.drop(anAlert({ id: 'alr_dropped', reason: 'watch-deleted' }), first);

    for (const id of ['alr_sent', 'alr_dropped']) {
      expect(await store.claim(anAlert({ id }), again)).toBe('settled');
      expect(await store.hold(anAlert({ id, releaseAt: ten }), again)).toBe('settled');
      expect(await store.drop(anAlert({ id, reason: 'other' }), again)).toBe('settled');
    }
    expect(await store.get('alr_sent')).toMatchObject({ state: 'sent', messageId: 'sns_1', at: ten });
    expect(await store.get('alr_dropped')).toMatchObject({ state: 'dropped', reason: 'watch-deleted' });
  });

  it('does not give a claim on a held alert before its release', async () => {
    const held = anAlert({ state: 'held', releaseAt: ten, reason: 'digest' });
    await store.hold(held, first);

    expect(await store.claim(anAlert(), other)).toBe('held');
    expect(await store.claim(held, other, { fromHeld: true })).toBe('claimed');
    expect(await store.claim(held, first, { fromHeld: true })).toBe('busy');
  });

  it('gives the claim to the same message again, and records the repeat', async () => {
    await store.claim(anAlert(), first);

    expect(await store.claim(anAlert(), again)).toBe('repeat');
    await store.markSent('alr_1', sent);

    expect(await store.get('alr_1')).toMatchObject({ state: 'sent', repeated: true });
  });

  it('gives a claim to another message only after its lease', async () => {
    await store.claim(anAlert(), first);

    now = '2025-10-27T09:14:59.999Z';
    expect(await store.claim(anAlert(), other)).toBe('busy');
    now = '2025-10-27T09:15:00.000Z';
    expect(await store.claim(anAlert(), other)).toBe('repeat');
  });

  it('gives an expired claim to only one of several messages', async () => {
    await store.claim(anAlert(), first);
    now = ten;

    const claims = await Promise.all([
      store.claim(anAlert(), again),
      store.claim(anAlert(), other),
      store.claim(anAlert(), { messageId: 'sqs_3', receiveCount: 1 }),
    ]);

    expect(claims.sort()).toEqual(['busy', 'busy', 'repeat']);
  });

  it('takes a claim back as if it never existed', async () => {
    const held = anAlert({ id: 'alr_held', state: 'held', releaseAt: ten, reason: 'digest' });
    await store.hold(held, first);
    await store.claim(anAlert(), first);
    await store.claim(held, first, { fromHeld: true });

    await store.unclaim(anAlert(), first);
    await store.unclaim(held, first);

    expect(await store.get('alr_1')).toBeUndefined();
    expect(await store.get('alr_held')).toEqual({ ...held, at: now });
    expect(await store.claim(anAlert(), other)).toBe('claimed');
    expect(await store.claim(held, other, { fromHeld: true })).toBe('claimed');
  });

  it('gives back only its own claim, and not one that it took over', async () => {
    await store.claim(anAlert(), first);

    await store.unclaim(anAlert(), other);
    expect(await store.claim(anAlert(), again)).toBe('repeat');
    await store.unclaim(anAlert(), first);
    await store.unclaim(anAlert(), again);

    expect(await store.get('alr_1')).toMatchObject({ state: 'sending', repeated: true });
  });

  it.each(['hold', 'drop'] as const)(
    'does not %s an alert that another attempt may be sending',
    async (settle) => {
      await store.claim(anAlert(), first);

      expect(await store[settle](anAlert({ releaseAt: ten, reason: 'r' }), other)).toBe('busy');
      expect(await store.get('alr_1')).toMatchObject({ state: 'sending' });
    },
  );

  it.each([
    ['hold', 'held'],
    ['drop', 'dropped'],
  ] as const)('can %s what a dead attempt may have sent, and says that it may', async (settle, state) => {
    await store.claim(anAlert(), first);

    expect(await store[settle](anAlert({ releaseAt: ten, reason: 'r' }), again)).toBe('done');

    expect(await store.get('alr_1')).toMatchObject({ state, reason: 'r', repeated: true });
  });

  it('drops an alert that it claimed itself', async () => {
    await store.claim(anAlert(), first);

    expect(await store.drop(anAlert({ reason: 'sns-OptedOut' }), first)).toBe('done');

    const dropped = await store.get('alr_1');
    expect(dropped).toMatchObject({ state: 'dropped', reason: 'sns-OptedOut' });
    expect(dropped?.repeated).toBeUndefined();
  });

  it('holds a held alert again, and keeps the mark of a possible repeat', async () => {
    await store.claim(anAlert(), first);
    await store.hold(anAlert({ releaseAt: ten, reason: 'digest' }), again);

    expect(await store.hold(anAlert({ releaseAt: now, reason: 'quiet-hours' }), other)).toBe('done');

    expect(await store.get('alr_1')).toMatchObject({
      releaseAt: now,
      reason: 'quiet-hours',
      repeated: true,
    });
  });

  it('holds an alert for the first time only, and leaves a held one as it is', async () => {
    expect(await store.holdFirst(anAlert({ releaseAt: ten, reason: 'morning' }), first)).toBe('done');
    expect(await store.holdFirst(anAlert({ releaseAt: now, reason: 'morning' }), again)).toBe('held');

    expect(await store.get('alr_1')).toMatchObject({ state: 'held', releaseAt: ten });
    await store.drop(anAlert({ reason: 'watch-deleted' }), other);
    expect(await store.holdFirst(anAlert({ releaseAt: now }), again)).toBe('settled');
  });

  it('holds for the first time what a dead attempt may have sent, and not what another one is sending', async () => {
    await store.claim(anAlert(), first);

    expect(await store.holdFirst(anAlert({ releaseAt: ten }), other)).toBe('busy');
    expect(await store.holdFirst(anAlert({ releaseAt: ten }), again)).toBe('done');
    expect(await store.get('alr_1')).toMatchObject({ state: 'held', repeated: true });
  });

  it('marks no alert that does not exist', async () => {
    await expect(store.markSent('alr_0', sent)).rejects.toThrow();

    expect(await store.get('alr_0')).toBeUndefined();
  });
}
