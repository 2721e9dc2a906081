import { beforeEach, describe, expect, it } from 'vitest';
import { Deployment } from '../../../support/api/deployment.ts';
import { Owner } from '../../../support/api/owner.ts';
import { describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

describeOn(dynaliteEngine, 'the page of an alert', (database) => {
  let api: Deployment;
  let desk: Owner;

  beforeEach(async () => {
    api = await Deployment.on(database);
    api.time = '2026-03-02T12:00:00.000Z';
    desk = await Owner.at(api);
  });

  const open = (path: string, method = 'GET') => api.send({ method, path });

  it('shows the item and the reason to anyone with the link', async () => {
    const watchId = await desk.watch({ name: 'Ferries & <ports>', query: 'ferry' });
    const id = await desk.alert({ watchId });

    const { status, text, headers } = await open(await desk.pageOf(id));

    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(text).toContain('<blockquote>');
    expect(text).toContain('Ferries &amp; &lt;ports&gt;');
    expect(text).toMatch(/<p>Published on \d+ \w+ \d{4} at \d\d:\d\d \(\w+(?:\/\w+)?\)<\/p>/);
    expect(text).toContain(`action="${await desk.pageOf(id)}/stop"`);
    expect(text).not.toContain('@example.com');
  });

  it('shows markup in an article as text', async () => {
    const articleId = await desk.article({ headline: '<script>alert(1)</script> "quoted"' });
    const id = await desk.alert({ articleId });

    const { text } = await open(await desk.pageOf(id));

    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot;');
    expect(text).not.toContain('<script');
  });

  it('changes nothing on GET, because mail scanners follow links', async () => {
    const watchId = await desk.watch();
    const id = await desk.alert({ watchId });

    const page = await desk.pageOf(id);
    for (const path of [page, `${page}/stop`, `${page}/pause`]) await open(path);

    expect(await api.services.watches.get(watchId)).toBeDefined();
    expect((await api.services.alerts.get(id))?.state).toBe('held');
  });

  it('stops the watch and its held alerts by its button, and keeps saying so', async () => {
    const watchId = await desk.watch();
    const id = await desk.alert({ watchId });
    const other = await desk.alert({ watchId });

    const stopped = await open(`${await desk.pageOf(id)}/stop`, 'POST');
    const again = await open(`${await desk.pageOf(id)}/stop`, 'POST');

    expect([stopped.status, again.status]).toEqual([200, 200]);
    expect(stopped.text).toContain('The watch is stopped.');
    expect((await desk.get(`/watches/${watchId}`)).status).toBe(404);
    expect(await api.services.alerts.get(other)).toMatchObject({ state: 'dropped', reason: 'watch-deleted' });
    expect((await open(await desk.pageOf(id))).text).toContain('is stopped');
  });

  it('pauses all messages by one button, and resumes them by the other', async () => {
    const subscriberId = await desk.subscriber();
    await desk.get(`/subscribers/${subscriberId}`);
    const id = await desk.alert({ watchId: await desk.watch({ subscriberId }) });

    const paused = await open(`${await desk.pageOf(id)}/pause`, 'POST');

    expect(paused.text).toContain(`action="${await desk.pageOf(id)}/resume"`);
    expect((await desk.get(`/subscribers/${subscriberId}`)).body.status).toBe('paused');

    const resumed = await open(`${await desk.pageOf(id)}/resume`, 'POST');

    expect(resumed.text).toContain('You get messages again.');
    expect((await desk.get(`/subscribers/${subscriberId}`)).body.status).toBe('confirmed');
  });

  it('does not resume a subscriber who never confirmed', async () => {
    const { id: subscriberId } = await desk.make('/subscribers', {
      channel: 'email',
      address: 'unasked@example.com',
      timezone: 'UTC',
    });
    const id = await desk.alert({ watchId: await desk.watch({ subscriberId }) });

    await open(`${await desk.pageOf(id)}/resume`, 'POST');

    expect((await desk.get(`/subscribers/${subscriberId}`)).body.status).toBe('pending');
  });

  it('says that the link does not work, as a page, for an alert that the ledger does not have', async () => {
    const page = await desk.pageOf('alr_000000000000000000000000000');

    const { status, text, headers } = await open(page);

    expect(status).toBe(404);
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(text).toContain('This link does not work');
    expect((await open(`${page}/stop`, 'POST')).status).toBe(404);
  });

  describe('for a caller who knows the id of the alert, which the ledger shows', () => {
    it('opens with no address that can be made from the id, and no button of it works', async () => {
      const watchId = await desk.watch();
      const id = await desk.alert({ watchId });
      const { body } = await desk.get('/alerts');
      expect(body.alerts.map((alert: { id: string }) => alert.id)).toEqual([id]);
      const bare = id.slice('alr_'.length);
      const page = await desk.pageOf(id);
      const otherLetter = page.endsWith('0') ? '1' : '0';

      const addresses = [
        // The links in messages before pages had a secret part.
        `/a/${id}`,
        `/a/${bare}`,
        `/a/${bare}000000000000`,
        `${page.slice(0, -1)}${otherLetter}`,
        page.slice(0, -1),
        `${page}0`,
      ];
      for (const address of addresses) {
        expect((await open(address)).status).toBe(404);
        for (const button of ['stop', 'pause', 'resume']) {
          expect((await open(`${address}/${button}`, 'POST')).status).toBe(404);
        }
      }

      expect(await api.services.watches.get(watchId)).toBeDefined();
      expect((await open(page)).status).toBe(200);
    });

    it('has an id that no answer of the API shows', async () => {
      const watchId = await desk.watch();
      const id = await desk.alert({ watchId });
      const secret = (await desk.pageOf(id)).slice(-12);
      const { articleId } = (await api.services.alerts.get(id)) ?? {};

      const answers = [
        await desk.get('/alerts?counts=true'),
        await desk.get(`/alerts?watchId=${watchId}`),
        await desk.get(`/watches/${watchId}`),
        await desk.get('/subscribers'),
        await desk.post(`/watches/${watchId}/explain`, { articleId }),
      ];

      for (const { status, text, headers } of answers) {
        expect(status).toBe(200);
        expect(text + JSON.stringify(headers)).not.toContain(secret);
      }
    });
  });
});
