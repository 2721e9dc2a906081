import { beforeAll, describe, expect, it } from 'vitest';
import { startCloud } from '../../../local/cloud.ts';
import { Api } from '../../support/api.ts';
import { articles } from './articles.ts';
import { expected } from './expected.ts';
import { watches } from './watches.ts';

const address = 'reader@example.com';
const lastDay = '2026-03-24';

interface LedgerAlert {
  readonly watchId: string;
  readonly articleId: string;
  readonly state: string;
  readonly at: string;
  readonly occasion: { readonly kind: string; readonly date?: string };
}

interface Told {
  readonly alerts: string[];
  readonly reminders: string[];
  readonly messages: number;
}

/** Lets the month happen: each article comes in at its time, and every morning and noon the clock runs. */
async function run(): Promise<Told> {
  const cloud = await startCloud({ port: 0, clock: '2026-03-02T07:00:00Z' });
  try {
    const api = new Api(cloud.url, cloud.token);
    const subscriberId = await api.confirmedSubscriber({
      channel: 'email',
      address,
      timezone: 'Europe/London',
    });
    const names = new Map<string, string>();
    for (const [name, watch] of Object.entries(watches))
      names.set((await api.make('/watches', { ...watch, name, subscriberId })).id, name);
    const before = (await api.mailbox()).length;
    const headlines = new Map<string, string>();
    for (const [time, article] of schedule()) {
      await api.tick(time);
      if (article === undefined) continue;
      const { at, headline, body, publisher, url } = article;
      const { id } = await api.make('/articles', { headline, body, publisher, url, datePublished: at });
      headlines.set(id, `${headline} ${at}`);
      await api.drain();
    }
    const mails = (await api.mailbox()).slice(before);
    const ledger: LedgerAlert[] = [];
    let cursor: string | undefined;
    do {
      const page = (
        await api.get(`/alerts?subscriberId=${subscriberId}&limit=100${cursor ? `&cursor=${cursor}` : ''}`)
      ).body;
      ledger.push(...page.alerts);
      cursor = page.cursor;
    } while (cursor !== undefined);
    const sent = ledger.filter(({ state }) => state === 'sent');
    const news = sent.filter(({ occasion }) => occasion.kind === 'published');
    const due = sent.filter(({ occasion }) => occasion.kind === 'due');
    return {
      alerts: news.map(({ watchId, articleId }) => `${names.get(watchId)} ${headlines.get(articleId)}`),
      reminders: due.map(
        ({ watchId, at, occasion: { date } }) => `${names.get(watchId)} ${date} on ${at.slice(0, 10)}`,
      ),
      messages: mails.length,
    };
  } finally {
    await cloud.stop();
  }
}

/** Returns every moment of the month in order: the articles, and CLOCK at eight and at noon. */
function schedule(): [time: string, article: (typeof articles)[number] | undefined][] {
  const moments: [string, (typeof articles)[number] | undefined][] = articles.map((article) => [
    article.at,
    article,
  ]);
  for (let day = Date.parse('2026-03-02'); day <= Date.parse(lastDay); day += 86_400_000)
    for (const hour of ['08', '12'])
      moments.push([`${new Date(day).toISOString().slice(0, 10)}T${hour}:00:00Z`, undefined]);
  return moments.sort(([a], [b]) => (a < b ? -1 : 1));
}

function score(told: readonly string[], wanted: readonly string[]) {
  const left = [...wanted];
  const wrong = told.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const right = told.length - wrong.length;
  return { precision: right / told.length, recall: right / wanted.length, wrong, missed: left };
}

describe("a reader's month", () => {
  let told: Told;
  const wanted = expected();

  beforeAll(async () => {
    told = await run();
    const figures = (['alerts', 'reminders'] as const).map((kind) => {
      const { precision, recall } = score(told[kind], wanted[kind]);
      return `${kind}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
    });
    process.stdout.write(`${figures.join('; ')}; ${told.messages} messages of ${wanted.messages}\n`);
  }, 240_000);

  it('has the alerts that a person expects', () => {
    const { precision, recall, wrong, missed } = score(told.alerts, wanted.alerts);

    expect(precision, `These are wrong: ${wrong}`).toBeGreaterThanOrEqual(0.9);
    expect(recall, `These are missing: ${missed}`).toBeGreaterThanOrEqual(0.9);
  });

  it('has the reminders that a person expects', () => {
    const { precision, recall, wrong, missed } = score(told.reminders, wanted.reminders);

    expect(precision, `These are wrong: ${wrong}`).toBeGreaterThanOrEqual(0.9);
    expect(recall, `These are missing: ${missed}`).toBeGreaterThanOrEqual(0.9);
  });

  it('has no more messages than a person expects', () => {
    expect(told.messages).toBeLessThanOrEqual(wanted.messages);
  });
});
