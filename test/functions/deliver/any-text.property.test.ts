import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deliver } from '../../../functions/deliver/build-handler.ts';
import type { DeliverServices } from '../../../functions/deliver/services.ts';
import { segments } from '../../../functions/domain/alert/gsm7.ts';
import type { Message } from '../../../functions/domain/alert/message.ts';
import type { AlertMessage } from '../../../functions/domain/messages.ts';
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

const now = '2025-10-27T09:00:00.000Z';
const maxMessageBytes = 262_144;

const pieces = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    '👩‍👩‍👧‍👦',
    '\u202eקניון\u202c',
    '\u0000\r\n\u2028',
    '\ud800',
    'shipbuilding',
    '日本',
    '"\\*> --\n',
  ),
);
/** Text of up to about 10 KB. */
const text = fc
  .tuple(fc.array(pieces, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 60 }))
  .map(([parts, times]) => `shipbuilding ${Array(times).fill(parts.join(' ')).join(' ')}`.slice(0, 12_000));

describe('DELIVER', () => {
  it('delivers an article with any text, and its message fits its channel', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, fc.constantFrom('text', 'html'), async (headline, body, format) => {
        const articles = new MemoryArticles();
        const subscribers = new MemorySubscribers();
        const watches = new MemoryWatches();
        const alerts = new MemoryAlertStore(() => now);
        const left: Message[] = [];
        const article = anArticle({
          headline,
          text: body,
          format,
          publisher: headline,
          url: body.slice(0, 500),
        });
        articles.all.set('art_1', { article, items: [aStoredItem('art_1', 0, { quote: body })] });
        watches.all.set('wat_1', aWatch({ name: headline.slice(0, 100) }));
        subscribers.all.set('sub_1', aSubscriber());
        const pace = { waitForSlot: async () => {}, workStarted: () => {} };

        const queue: AlertMessage[] = [
          {
            type: 'alerts.owed',
            articleId: 'art_1',
            owedAt: now,
            recipients: [
              {
                watchId: 'wat_1',
                subscriberId: 'sub_1',
                occasion: { kind: 'due', date: '2025-10-28', daysAhead: 1 },
                itemIds: ['art_1.0'],
              },
            ],
          },
        ];
        const services: DeliverServices = {
          articles,
          watches,
          subscribers,
          alerts,
          quotas: new MemoryQuotas(),
          freshDays: 0,
          limits: {
            messagesPerHour: 9,
            messagesPerDay: 9,
            emailsPerMonth: 9,
            smsPartsPerMonth: 9,
            emailsPerOwner: 9,
            smsPartsPerOwner: 9,
          },
          channel: { isConfirmed: async () => true },
          sender: {
            send: async (_to, message) => {
              left.push(message);
              return { result: 'sent', messageId: 'sns' };
            },
          },
          pacers: { email: pace, sms: pace },
          publicUrl: 'https://dateline.example',
          pageKeys: { get: async () => 'k'.repeat(43) },
          now: () => now,
          logger: { info() {}, warn() {}, error() {} },
          metrics: { addMetric: () => undefined as never },
          enqueueReady: async (messages) => void queue.push(...messages),
          enqueueReleased: async (messages) => void queue.push(...messages),
        };
        for (const message of queue)
          await deliver(
            message,
            { messageId: 'sqs_1', receiveCount: 1, remainingMs: () => 60_000 },
            services,
          );

        const [message = { subject: '', email: '', sms: '' }] = left;
        expect([...alerts.rows.values()].map(({ alert }) => alert.state)).toEqual(['sent']);
        expect(message.subject).toMatch(/^[\x21-\x7e][\x20-\x7e]{0,98}$/);
        expect(segments(message.sms)).toBeLessThanOrEqual(3);
        expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThan(maxMessageBytes);
      }),
      { numRuns: 60 },
    );
  });
});
