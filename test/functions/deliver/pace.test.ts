import { describe, expect, it } from 'vitest';
import { deliverOwed } from '../../../functions/deliver/deliver-owed.ts';
import type { DeliverServices } from '../../../functions/deliver/services.ts';
import type { SendingLimits } from '../../../functions/domain/alert/quotas.ts';
import type { AlertsOwed } from '../../../functions/domain/messages.ts';
import { Pacer } from '../../../functions/runtime/pacer.ts';
import { Random } from '../../simulation/random.ts';
import { anArticle, aStoredItem } from '../../support/builders/article.ts';
import { aSubscriber } from '../../support/builders/subscriber.ts';
import { aWatch } from '../../support/builders/watch.ts';
import { MemoryAlertStore } from '../../support/fakes/memory-alert-store.ts';
import {
  MemoryArticles,
  MemoryQuotas,
  MemorySubscribers,
  MemoryWatches,
} from '../../support/fakes/memory-stores.ts';
import { VirtualTime } from '../../support/virtual-time.ts';

const now = '2025-10-27T09:00:00.000Z';
const plenty: SendingLimits = {
  messagesPerHour: 100,
  messagesPerDay: 100,
  emailsPerMonth: 1e6,
  smsPartsPerMonth: 1e6,
  emailsPerOwner: 0,
  smsPartsPerOwner: 0,
};

/**
 * The things that two DELIVERs share: stores, a mailbox that records when each message came, and calls that take time.
 */
function aBurst(readers: number, time: VirtualTime, random: Random) {
  const articles = new MemoryArticles();
  articles.all.set('art_1', { article: anArticle(), items: [aStoredItem('art_1', 0)] });
  const subscribers = new MemorySubscribers();
  const watches = new MemoryWatches();
  const alerts = new MemoryAlertStore(() => now);
  const published: { readonly to: string; readonly at: number }[] = [];
  const messages: AlertsOwed[] = [];
  for (let i = 0; i < readers; i += 1) {
    const id = `sub_${i}`;
    subscribers.all.set(id, aSubscriber({ id, address: `${id}@example.com` }));
    watches.all.set(`wat_${i}`, aWatch({ id: `wat_${i}`, subscriberId: id }));
    const recipient = {
      watchId: `wat_${i}`,
      subscriberId: id,
      occasion: { kind: 'published' },
      itemIds: ['art_1.0'],
    } as const;
    if (i % 10 === 0) messages.push({ type: 'alerts.owed', articleId: 'art_1', owedAt: now, recipients: [] });
    messages.at(-1)?.recipients.push({ ...recipient, itemIds: [...recipient.itemIds] });
  }
  const claim = alerts.claim.bind(alerts);
  alerts.claim = async (...args) => {
    await time.sleep(random.int(1, 400));
    return claim(...args);
  };
  const services: Omit<DeliverServices, 'pacers'> = {
    articles,
    watches,
    subscribers,
    alerts,
    quotas: new MemoryQuotas(),
    freshDays: 0,
    limits: plenty,
    channel: { isConfirmed: async () => true },
    sender: {
      send: async (subscriber) => {
        published.push({ to: subscriber.id, at: time.now() });
        await time.sleep(random.int(5, 40));
        return { result: 'sent', messageId: 'sns' };
      },
    },
    publicUrl: 'https://dateline.example',
    pageKeys: { get: async () => 'k'.repeat(43) },
    enqueueReady: async () => undefined,
    enqueueReleased: async () => undefined,
    now: () => now,
    logger: { info() {}, warn() {}, error() {} },
    metrics: { addMetric: () => undefined as never },
  };
  return { services, published, messages, alerts };
}

describe.each([1_000, 5_000])('%i readers of one hot article', (readers) => {
  it('get one message each, and never more in a second than the pace allows', async () => {
    const time = new VirtualTime();
    const { services, published, messages, alerts } = aBurst(readers, time, new Random(5));
    const share = 3;
    const deliverer = async () => {
      const pacer = new Pacer(share, time);
      for (let message = messages.shift(); message !== undefined; message = messages.shift()) {
        const delivery = { messageId: `sqs_${messages.length}`, receiveCount: 1, remainingMs: () => 120_000 };
        await deliverOwed(message, delivery, { ...services, pacers: { email: pacer, sms: pacer } });
      }
    };

    await time.run(Promise.all([deliverer(), deliverer()]));

    const busiest = Math.max(
      ...published.map(
        ({ at }) => published.filter((other) => other.at >= at && other.at < at + 1_000).length,
      ),
    );
    expect(new Set(published.map(({ to }) => to)).size).toBe(readers);
    expect(published).toHaveLength(readers);
    expect([...alerts.rows.values()].map(({ alert }) => alert.state)).toEqual(Array(readers).fill('sent'));
    expect(busiest).toBeLessThanOrEqual(2 * share);
  });
});
