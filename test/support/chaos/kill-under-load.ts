import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { localSettings } from '../../../local/synth/local-settings.ts';
import { synthesize } from '../../../local/synth/synthesize.ts';
import type { Api } from '../api.ts';
import { type Started, started } from '../started.ts';

export interface ChaosOptions {
  /** How often the whole process is killed with SIGKILL. */
  readonly kills: number;
  /** Over which time the kills and the articles are spread, in seconds. */
  readonly seconds: number;
  readonly articles: number;
  /** Each article matches every watch. */
  readonly watches: number;
  /** Says what happens, line by line. */
  readonly say?: (line: string) => void;
}

export interface ChaosResult {
  readonly kills: number;
  /** From the first start to the last kill, in seconds. */
  readonly seconds: number;
  readonly owed: number;
  /** Alerts that the ledger shows as sent. */
  readonly sent: number;
  /** Messages on the dead letters of all queues. */
  readonly parked: number;
  /** Articles that are neither structured nor failed, and those that failed. */
  readonly accepted: number;
  readonly failed: number;
  /** Pairs of article and watch without a message. */
  readonly missing: number;
  /** Messages beyond the first of an article and watch, and how many alerts the ledger marks as maybe sent twice. */
  readonly twice: number;
  readonly marked: number;
}

const clock = '2026-03-02T09:00:00Z';

/**
 * Runs a local cloud on a data folder, sends articles at an even pace, and kills the process in even steps, each time in the middle
 * of work. Then lets it work to the end and compares what was owed with what was sent.
 */
export async function killUnderLoad({ say = () => {}, ...options }: ChaosOptions): Promise<ChaosResult> {
  const data = mkdtempSync(join(tmpdir(), 'dateline-chaos-'));
  // To synthesize takes longer than all else at a start, and is not the work that is to be killed.
  const assembly = await synthesize(localSettings);
  const start = () => started(['--empty', '--data', data, '--clock', clock, '--assembly', assembly.folder]);
  let running: Started | undefined = await start();
  try {
    const watches = await makeWatches(running.api, options.watches);
    const began = performance.now();
    const seconds = () => (performance.now() - began) / 1_000;
    const ids = new Map<number, string>();
    let over = false;
    const feeding = feed(options, ids, { seconds, api: () => running?.api, isOver: () => over });
    for (let kill = 1; kill <= options.kills; kill += 1) {
      await sleep(Math.max(0, (kill * options.seconds) / options.kills - seconds()) * 1_000);
      const killed = running;
      running = undefined;
      await killed?.end('SIGKILL');
      say(`kill ${kill} at ${seconds().toFixed(1)} s, ${ids.size} articles sent`);
      running = await start();
    }
    const lastKill = seconds();
    await feeding;
    over = true;
    const { api } = running;
    await api.drain();
    // CLOCK finds the articles that were stored by a request whose process was killed before it could announce them.
    for (const hour of ['10', '11']) {
      await api.tick(`2026-03-02T${hour}:00:00Z`);
      await api.drain();
    }
    return { kills: options.kills, seconds: lastKill, ...(await compare(api, watches, [...ids.values()])) };
  } finally {
    await running?.end('SIGKILL');
    await assembly.discard();
    rmSync(data, { recursive: true, force: true });
  }
}

async function makeWatches(api: Api, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const subscriberId = await api.confirmedSubscriber({
      channel: 'email',
      address: `desk${i}@example.com`,
      messagesPerHour: 500,
      messagesPerDay: 500,
    });
    const { id } = await api.make('/watches', {
      subscriberId,
      name: `Watch ${i}`,
      query: 'ferry',
      on: ['publication'],
    });
    ids.push(id);
  }
  return ids;
}

/** Sends the articles at an even pace. An article is sent again until the API takes it, which gives it the same id. */
async function feed(
  { articles, seconds: total }: Pick<ChaosOptions, 'articles' | 'seconds'>,
  ids: Map<number, string>,
  at: {
    readonly seconds: () => number;
    readonly api: () => Api | undefined;
    readonly isOver: () => boolean;
  },
): Promise<void> {
  for (let number = 0; number < articles; number += 1) {
    await sleep(Math.max(0, (number * total) / articles - at.seconds()) * 1_000);
    while (!ids.has(number)) {
      const answer = await at
        .api()
        ?.post('/articles', article(number))
        .catch(() => undefined);
      if (answer !== undefined && answer.status < 300) ids.set(number, answer.body.id);
      else await sleep(200);
    }
  }
}

function article(number: number) {
  return {
    headline: `A ferry line from port ${number}`,
    body: `The port of Aalborg ${number} signed an agreement on a ferry line to Oslo on Monday.`,
    url: `https://news.example/ferries/${number}`,
    datePublished: '2026-03-02T08:00:00Z',
  };
}

async function compare(
  api: Api,
  watches: readonly string[],
  articles: readonly string[],
): Promise<Omit<ChaosResult, 'kills' | 'seconds'>> {
  const alerts = await everyAlert(api);
  const sent = alerts.filter(({ state }) => state === 'sent');
  const told = new Map<string, number>();
  for (const { channel, body } of await api.mailbox()) {
    const [, watch] = /watch "(Watch \d+)"/.exec(body) ?? [];
    const [, port] = /ferry line from port (\d+)/.exec(body) ?? [];
    if (channel === 'email' && watch !== undefined && port !== undefined)
      told.set(`${watch}/${port}`, (told.get(`${watch}/${port}`) ?? 0) + 1);
  }
  const owed = watches.length * articles.length;
  const states = await Promise.all(
    articles.map(async (id) => (await api.get(`/articles/${id}`)).body.status),
  );
  const { redriven } = await api.make('/_local/redrive', undefined);
  return {
    owed,
    sent: sent.length,
    parked: redriven,
    accepted: states.filter((status) => status === 'accepted').length,
    failed: states.filter((status) => status === 'failed').length,
    missing: owed - told.size,
    twice: [...told.values()].reduce((sum, count) => sum + count - 1, 0),
    marked: alerts.filter(({ repeated }) => repeated === true).length,
  };
}

async function everyAlert(api: Api): Promise<{ state: string; repeated?: boolean }[]> {
  const alerts: { state: string; repeated?: boolean }[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const page: { alerts: typeof alerts; cursor?: string } = (
      await api.get(`/alerts?limit=100${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`)
    ).body;
    alerts.push(...page.alerts);
    cursor = page.cursor;
  }
  return alerts;
}
