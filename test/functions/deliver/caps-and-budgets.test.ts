import { beforeEach, expect, it } from 'vitest';
import { deliverOwed } from '../../../functions/deliver/deliver-owed.ts';
import { deliverReleased } from '../../../functions/deliver/deliver-released.ts';
import type { SendingLimits } from '../../../functions/domain/alert/quotas.ts';
import { aDelivery, alertIdOf, DeliverWorld, owedTo } from '../../support/deliver/world.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';

const next = { hour: '2025-10-27T10:00:00.000Z', morning: '2025-10-28T12:00:00.000Z' };

describeOn(dynaliteEngine, 'caps and budgets', (database) => {
  let world: DeliverWorld;

  beforeEach(async () => {
    world = await DeliverWorld.create(database);
    world.now = '2025-10-27T09:30:00.000Z';
  });

  const limited = (limits: Partial<SendingLimits>) => ({
    ...world.services,
    limits: { ...world.services.limits, ...limits },
  });
  const alertOf = (name: string) => world.alerts.get(alertIdOf(name));

  /** Adds a second watch of a reader, for another alert about the same article. */
  async function anotherWatch(reader: string, name: string): Promise<void> {
    const watch = await world.watches.get(`wat_${reader}`);
    if (watch === undefined) throw new Error(`There is no watch of ${reader}.`);
    await world.watches.put({ ...watch, id: `wat_${name}` });
  }

  /** Delivers alerts of several watches of one reader, each by a message of its own. */
  async function deliverEach(reader: string, ...names: string[]): Promise<void> {
    for (const name of names) {
      const message = owedTo(name);
      const recipients = message.recipients.map((each) => ({ ...each, subscriberId: `sub_${reader}` }));
      await deliverOwed({ ...message, recipients }, aDelivery(1, `sqs_${name}`), world.services);
    }
  }

  async function alertsOf(reader: string) {
    const { entries } = await world.alerts.listBySubscriber(`sub_${reader}`, { limit: 10 });
    return entries;
  }

  it('cap the messages of a subscriber per hour, and hold further alerts until the next hour', async () => {
    await world.reader('ann', { messagesPerHour: 1 });
    await anotherWatch('ann', 'second');

    await deliverEach('ann', 'ann', 'second');

    expect(world.left).toHaveLength(1);
    const held = (await alertsOf('ann')).filter(({ state }) => state === 'held');
    expect(held).toEqual([expect.objectContaining({ reason: 'cap', releaseAt: next.hour })]);
  });

  it('cap the messages of a subscriber per day, and hold further alerts until the next morning', async () => {
    await world.reader('ann', { messagesPerDay: 1 });
    await anotherWatch('ann', 'second');

    await deliverEach('ann', 'ann', 'second');

    const held = (await alertsOf('ann')).filter(({ state }) => state === 'held');
    expect(held).toEqual([expect.objectContaining({ reason: 'cap', releaseAt: next.morning })]);
  });

  it('let alerts that a cap held go out over the cap, as one message', async () => {
    await world.reader('ann', { messagesPerHour: 1 });
    for (const name of ['second', 'third', 'fourth']) await anotherWatch('ann', name);
    await deliverEach('ann', 'ann', 'second', 'third');
    world.now = next.hour;
    await deliverEach('ann', 'fourth');
    const held = (await alertsOf('ann')).filter(({ releaseAt }) => releaseAt === next.hour);

    const released = {
      type: 'alerts.released',
      subscriberId: 'sub_ann',
      alertIds: held.map(({ id }) => id),
    } as const;
    await deliverReleased(released, aDelivery(), world.services);

    expect(held).toHaveLength(2);
    expect(world.left).toHaveLength(3);
    expect(world.left.at(-1)?.subject).toMatch(/^Dateline: /);
  });

  it('count messages that leave, not those that come again or are refused', async () => {
    await world.reader('ann', { messagesPerHour: 2 });
    await anotherWatch('ann', 'second');
    await deliverOwed(owedTo('ann'), aDelivery(), world.services);
    for (let i = 0; i < 3; i += 1) await deliverOwed(owedTo('ann'), aDelivery(), world.services);

    await deliverEach('ann', 'second');

    expect(world.left).toHaveLength(2);
  });

  it.each([
    ['email', { emailsPerMonth: 1 }, { address: 'ann@example.com' }],
    ['sms', { smsPartsPerMonth: 1 }, { address: '+12025550123' }],
  ] as const)(
    'limit %s per month, and drop further alerts with the reason in the ledger',
    async (channel, limits, to) => {
      await world.reader('ann', { channel, ...to });
      await world.reader('bob', { channel, address: to.address.replace('3', '4').replace('ann', 'bob') });

      await deliverOwed(owedTo('ann', 'bob'), aDelivery(), limited(limits));
      world.now = '2025-11-01T00:00:00.000Z';
      await world.reader('cem', { channel, address: to.address.replace('3', '5').replace('ann', 'cem') });
      await deliverOwed(owedTo('cem'), aDelivery(), limited(limits));

      expect(await alertOf('ann')).toMatchObject({ state: 'sent' });
      expect(await alertOf('bob')).toMatchObject({ state: 'dropped', reason: `${channel}-budget-spent` });
      expect(await alertOf('cem')).toMatchObject({ state: 'sent' });
    },
  );

  it.each([
    ['email', { emailsPerOwner: 1, emailsPerMonth: 2 }],
    ['sms', { smsPartsPerOwner: 1, smsPartsPerMonth: 2 }],
  ] as const)('limit %s per owner too, and leave the other owners their share', async (channel, limits) => {
    const address = (n: number) => (channel === 'sms' ? `+1202555010${n}` : `reader-${n}@example.com`);
    for (const [n, [name, owner]] of Object.entries({
      ann: 'busy',
      bob: 'busy',
      cem: 'busy',
      dee: 'calm',
    }).entries()) {
      await world.reader(name, { channel, owner, address: address(n) }, { owner });
    }

    await deliverOwed(owedTo('ann', 'bob', 'cem', 'dee'), aDelivery(), limited(limits));

    expect(await world.states('ann', 'bob', 'cem', 'dee')).toEqual(['sent', 'dropped', 'dropped', 'sent']);
    expect((await alertOf('bob'))?.reason).toBe(`${channel}-owner-budget-spent`);
  });

  it('have no limit per owner for the owner of the first token, nor with the limit 0', async () => {
    await world.reader('ann', { owner: 'root' }, { owner: 'root' });
    await world.reader('bob', { owner: 'root', address: 'bob@example.com' }, { owner: 'root' });
    await world.reader('cem', { owner: 'busy' }, { owner: 'busy' });
    await world.reader('dee', { owner: 'busy', address: 'dee@example.com' }, { owner: 'busy' });

    await deliverOwed(owedTo('ann', 'bob'), aDelivery(), limited({ emailsPerOwner: 1 }));
    await deliverOwed(owedTo('cem', 'dee'), aDelivery(), limited({ emailsPerOwner: 0 }));

    expect(await world.states('ann', 'bob', 'cem', 'dee')).toEqual(['sent', 'sent', 'sent', 'sent']);
  });

  it("give the owner's budget back when the deployment's is spent, or when SNS takes nothing", async () => {
    await world.reader('ann', { owner: 'busy' }, { owner: 'busy' });
    const limits = { emailsPerOwner: 1, emailsPerMonth: 0 };
    await deliverOwed(owedTo('ann'), aDelivery(), limited(limits));
    expect((await alertOf('ann'))?.reason).toBe('email-budget-spent');

    await world.reader('bob', { owner: 'busy', address: 'bob@example.com' }, { owner: 'busy' });
    world.answer = () => ({ result: 'unsent', reason: 'sns-Throttled' });
    const open = limited({ emailsPerOwner: 1 });
    await expect(deliverOwed(owedTo('bob'), aDelivery(), open)).rejects.toThrow('Throttled');
    world.answer = () => ({ result: 'sent', messageId: 'sns_2' });
    await deliverOwed(owedTo('bob'), aDelivery(2), open);

    expect(await world.states('bob')).toEqual(['sent']);
  });
});
