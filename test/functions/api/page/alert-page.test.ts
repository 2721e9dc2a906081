import { beforeEach, expect, it } from 'vitest';
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

    const { status, text, headers } = await open(`/a/${id}`);

    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(text).toContain('<blockquote>');
    expect(text).toContain('Ferries &amp; &lt;ports&gt;');
    expect(text).toContain(`action="/a/${id}/stop"`);
    expect(text).not.toContain('@example.com');
  });

  it('shows markup in an article as text', async () => {
    const articleId = await desk.article({ headline: '<script>alert(1)</script> "quoted"' });
    const id = await desk.alert({ articleId });

    const { text } = await open(`/a/${id}`);

    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot;');
    expect(text).not.toContain('<script');
  });

  it('changes nothing on GET, because mail scanners follow links', async () => {
    const watchId = await desk.watch();
    const id = await desk.alert({ watchId });

    for (const path of [`/a/${id}`, `/a/${id}/stop`, `/a/${id}/pause`]) await open(path);

    expect(await api.services.watches.get(watchId)).toBeDefined();
    expect((await api.services.alerts.get(id))?.state).toBe('held');
  });

  it('stops the watch and its held alerts by its button, and keeps saying so', async () => {
    const watchId = await desk.watch();
    const id = await desk.alert({ watchId });
    const other = await desk.alert({ watchId });

    const stopped = await open(`/a/${id}/stop`, 'POST');
    const again = await open(`/a/${id}/stop`, 'POST');

    expect([stopped.status, again.status]).toEqual([200, 200]);
    expect(stopped.text).toContain('The watch is stopped.');
    expect((await desk.get(`/watches/${watchId}`)).status).toBe(404);
    expect(await api.services.alerts.get(other)).toMatchObject({ state: 'dropped', reason: 'watch-deleted' });
    expect((await open(`/a/${id}`)).text).toContain('is stopped');
  });

  it('pauses all messages by one button, and resumes them by the other', async () => {
    const subscriberId = await desk.subscriber();
    await desk.get(`/subscribers/${subscriberId}`);
    const id = await desk.alert({ watchId: await desk.watch({ subscriberId }) });

    const paused = await open(`/a/${id}/pause`, 'POST');

    expect(paused.text).toContain(`action="/a/${id}/resume"`);
    expect((await desk.get(`/subscribers/${subscriberId}`)).body.status).toBe('paused');

    const resumed = await open(`/a/${id}/resume`, 'POST');

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

    await open(`/a/${id}/resume`, 'POST');

    expect((await desk.get(`/subscribers/${subscriberId}`)).body.status).toBe('pending');
  });

  it('answers 404 for an unknown id', async () => {
    expect((await open('/a/alr_000000000000000000000000000')).status).toBe(404);
    expect((await open('/a/alr_000000000000000000000000000/stop', 'POST')).status).toBe(404);
  });
});
