import { deliver } from '../../functions/deliver/build-handler.ts';
import type { DeliverServices } from '../../functions/deliver/services.ts';
import type { AlertMessage, AlertsReady, AlertsReleased } from '../../functions/domain/messages.ts';
import { RetryLaterError } from '../../functions/runtime/errors.ts';
import { alertIdOf } from '../../functions/runtime/page-ids.ts';
import type { MemoryAlertStore } from '../support/fakes/memory-alert-store.ts';
import type { Random } from './random.ts';

/** Places between the calls of DELIVER at which a kill can happen. */
const places = [
  'after hold',
  'after enqueue',
  'before claim',
  'after claim',
  'before send',
  'after send',
  'after mark',
] as const;
type Place = (typeof places)[number];

const mostReceives = 8;
const noPace = { waitForSlot: async () => {}, workStarted: () => {} };
const pageKey = 'k'.repeat(43);

type Stores = Pick<DeliverServices, 'articles' | 'watches' | 'subscribers' | 'quotas' | 'now'> & {
  readonly alerts: MemoryAlertStore;
};

/** DELIVER, with the queue before it and the mailbox after it. It is killed now and then. */
export class Deliverer {
  /**
   * When each alert was sent, in milliseconds since 1970: once, and once more per kill between SNS's answer and the
   * mark.
   */
  readonly sent = new Map<string, number[]>();
  /** The messages that left: to whom, when, and about how many alerts. */
  readonly left: { readonly to: string; readonly at: number; readonly ids: readonly string[] }[] = [];
  /** The number of kills per alert between SNS's answer and the mark. */
  readonly inTheWindow = new Map<string, number>();
  /** Alerts that were claimed at a kill: nobody can tell whether they were sent. */
  readonly doubtful = new Set<string>();
  kills = 0;
  readonly #random: Random;
  readonly #alerts: MemoryAlertStore;
  readonly #services: DeliverServices;
  #messages = 0;
  /** The messages of DELIVER to itself: those that come a minute late, and released alerts. */
  readonly #ready: AlertsReady[] = [];
  readonly #released: AlertsReleased[] = [];
  #kill: { readonly place: Place; left: number; readonly die: () => void } | undefined;
  /** The alerts that the mailbox took in this attempt. */
  #justSent: string[] = [];

  constructor(random: Random, stores: Stores) {
    this.#random = random;
    const { alerts } = stores;
    this.#alerts = alerts;
    this.#services = {
      ...stores,
      alerts: Object.assign(Object.create(alerts) as MemoryAlertStore, {
        claim: async (...args: Parameters<MemoryAlertStore['claim']>) => {
          await this.#mayDie('before claim');
          const result = await alerts.claim(...args);
          await this.#mayDie('after claim');
          return result;
        },
        markSent: async (...args: Parameters<MemoryAlertStore['markSent']>) => {
          await alerts.markSent(...args);
          await this.#mayDie('after mark');
        },
        hold: (...args: Parameters<MemoryAlertStore['hold']>) => alerts.hold(...args),
        holdFirst: async (...args: Parameters<MemoryAlertStore['holdFirst']>) => {
          const result = await alerts.holdFirst(...args);
          await this.#mayDie('after hold');
          return result;
        },
        listHeld: (subscriberId: string) => alerts.listHeld(subscriberId),
        drop: (...args: Parameters<MemoryAlertStore['drop']>) => alerts.drop(...args),
        unclaim: (...args: Parameters<MemoryAlertStore['unclaim']>) => alerts.unclaim(...args),
        getMany: (ids: readonly string[]) => alerts.getMany(ids),
      }),
      channel: { isConfirmed: async () => true },
      freshDays: 0,
      limits: {
        messagesPerHour: 1e6,
        messagesPerDay: 1e6,
        emailsPerMonth: 1e6,
        smsPartsPerMonth: 1e6,
        emailsPerOwner: 0,
        smsPartsPerOwner: 0,
      },
      sender: {
        send: async ({ id: to }, { email }) => {
          await this.#mayDie('before send');
          const ids = [...email.matchAll(/\/a\/([\w-]+)/g)].map(
            ([, id = '']) => alertIdOf(id, pageKey) ?? '',
          );
          const at = Date.parse(stores.now());
          for (const id of ids) this.sent.set(id, [...(this.sent.get(id) ?? []), at]);
          this.left.push({ to, at, ids });
          this.#justSent = ids;
          await this.#mayDie('after send');
          return { result: 'sent', messageId: 'sns' };
        },
      },
      pacers: { email: noPace, sms: noPace },
      publicUrl: 'https://dateline.example',
      pageKeys: { get: async () => pageKey },
      enqueueReady: async (messages) => {
        this.#ready.push(...messages);
        await this.#mayDie('after enqueue');
      },
      enqueueReleased: async (messages) => {
        this.#released.push(...messages);
        await this.#mayDie('after enqueue');
      },
      logger: { info() {}, warn() {}, error() {} },
      metrics: { addMetric: () => undefined as never },
    };
  }

  /** Delivers a message as SQS does: again and again, with a higher receive count, until an attempt succeeds. */
  async deliver(message: AlertMessage): Promise<void> {
    this.#messages += 1;
    const messageId = `sqs_${this.#messages}`;
    for (let receiveCount = 1; receiveCount <= mostReceives; receiveCount += 1) {
      const delivery = { messageId, receiveCount, remainingMs: () => 120_000 };
      const killed = Promise.withResolvers<'killed'>();
      this.#justSent = [];
      this.#kill =
        this.#random.chance(0.1) && receiveCount < mostReceives
          ? {
              place: this.#random.pick(places),
              left: this.#random.int(1, 3),
              die: () => killed.resolve('killed'),
            }
          : undefined;
      const work = deliver(message, delivery, this.#services);
      const outcome = await Promise.race([
        killed.promise,
        work.then(
          () => 'done' as const,
          (error: unknown) => error,
        ),
      ]);
      if (outcome === 'done') return;
      if (outcome === 'killed') this.#noteKill();
      else if (!(outcome instanceof RetryLaterError)) throw outcome;
    }
    throw new Error('A message would have gone to the dead letters.');
  }

  /** Takes the messages that DELIVER sent itself. */
  takeOwn(): AlertMessage[] {
    return [...this.#ready.splice(0), ...this.#released.splice(0)];
  }

  #noteKill(): void {
    this.kills += 1;
    for (const [id, { alert }] of this.#alerts.rows) {
      if (alert.state !== 'sending') continue;
      this.doubtful.add(id);
      if (this.#justSent.includes(id)) this.inTheWindow.set(id, (this.inTheWindow.get(id) ?? 0) + 1);
    }
  }

  /** Never returns from the n-th call at the place where this attempt is killed. */
  async #mayDie(place: Place): Promise<void> {
    const kill = this.#kill;
    if (kill?.place !== place) return;
    kill.left -= 1;
    if (kill.left > 0) return;
    kill.die();
    await new Promise<never>(() => {});
  }
}
