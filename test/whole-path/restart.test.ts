import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mail } from '../support/api.ts';
import { type Started, started } from '../support/started.ts';

const clock = '2026-03-02T09:00:00Z';
const ports = ['Aalborg', 'Bergen', 'Cadiz', 'Dover', 'Esbjerg', 'Fano', 'Gdansk', 'Hull'];

/** Makes an article that the watch on ferries matches, a different one per port. */
const article = (port: string) => ({
  headline: `A ferry line from ${port}`,
  body: `The port of ${port} signed an agreement on a ferry line to Oslo on Monday.`,
  datePublished: '2026-03-02T08:00:00Z',
});

describe('a local cloud that stops in the middle of work and starts again on its data folder', () => {
  let data: string;
  let running: Started | undefined;

  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'dateline-restart-'));
  });
  afterEach(async () => {
    await running?.end('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  });

  const start = async () => {
    running = await started(['--empty', '--data', data, '--clock', clock]);
    return running;
  };

  /** Returns the ports that messages were sent about, once per message. */
  const written = (mail: readonly Mail[]) =>
    mail
      .flatMap(({ channel, body }) =>
        channel === 'email' ? ports.filter((port) => body.includes(`from ${port}`)) : [],
      )
      .sort();

  /** Sends articles, most of which are not delivered yet when this returns. */
  async function accepted(): Promise<Started> {
    const first = await start();
    const subscriberId = await first.api.confirmedSubscriber({ channel: 'email', address: 'a@example.com' });
    await first.api.make('/watches', { subscriberId, query: 'ferry', on: ['publication'] });
    for (const port of ports) await first.api.make('/articles', article(port));
    return first;
  }

  it('delivers accepted work once, after SIGTERM', { timeout: 120_000 }, async () => {
    const first = await accepted();

    expect(await first.end('SIGTERM')).toBe(0);
    const { api } = await start();
    await api.drain();

    expect(written(await api.mailbox())).toEqual(ports);
    const { body } = await api.get('/alerts');
    expect(body.alerts.map((alert: { state: string }) => alert.state)).toEqual(ports.map(() => 'sent'));
  });

  it('loses nothing after SIGKILL, and marks what it may have sent twice', { timeout: 120_000 }, async () => {
    const first = await accepted();

    await first.end('SIGKILL');
    const { api } = await start();
    await api.drain();

    const { body } = await api.get('/alerts');
    const repeated = body.alerts.filter((alert: { repeated?: boolean }) => alert.repeated === true);
    const mail = written(await api.mailbox());
    expect([...new Set(mail)]).toEqual(ports);
    expect(mail.length - ports.length).toBeLessThanOrEqual(repeated.length);
  });
});
