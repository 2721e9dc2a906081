import { beforeEach, expect, it } from 'vitest';
import { Deployment } from '../../../support/api/deployment.ts';
import { Owner } from '../../../support/api/owner.ts';
import { anAlert } from '../../../support/builders/alert.ts';
import { describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

describeOn(dynaliteEngine, 'GET /alerts', (database) => {
  let api: Deployment;
  let desk: Owner;

  beforeEach(async () => {
    api = await Deployment.on(database);
    desk = await Owner.at(api);
    const alerts = [
      { id: 'alr_1', subscriberId: 'sub_1', watchId: 'wat_1', at: '2025-10-27T09:00:00.000Z' },
      { id: 'alr_2', subscriberId: 'sub_1', watchId: 'wat_2', at: '2025-10-27T09:01:00.000Z' },
      { id: 'alr_3', subscriberId: 'sub_2', watchId: 'wat_1', at: '2025-10-27T09:02:00.000Z' },
      {
        id: 'alr_4',
        subscriberId: 'sub_1',
        watchId: 'wat_1',
        at: '2025-10-27T09:03:00.000Z',
        owner: 'other',
      },
    ];
    for (const alert of alerts) {
      api.time = alert.at;
      const by = { messageId: 'm', receiveCount: 1 };
      await api.services.alerts.claim(anAlert({ owner: 'desk', ...alert }), by);
    }
  });

  it.each([
    ['', ['alr_3', 'alr_2', 'alr_1']],
    ['subscriberId=sub_1', ['alr_2', 'alr_1']],
    ['watchId=wat_1', ['alr_3', 'alr_1']],
    ['subscriberId=sub_1&watchId=wat_1', ['alr_1']],
    ['watchId=wat_9', []],
    ['limit=1', ['alr_3']],
  ])('with "%s" lists %j, newest first and only the owner’s', async (query, ids) => {
    const { body } = await desk.get(`/alerts?${query}`);

    expect(body.alerts.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  it('shows the state of each alert', async () => {
    const { body } = await desk.get('/alerts?watchId=wat_2');

    expect(body.alerts).toEqual([
      expect.objectContaining({
        id: 'alr_2',
        subscriberId: 'sub_1',
        watchId: 'wat_2',
        articleId: 'art_1',
        itemIds: ['art_1.0'],
        occasion: { kind: 'published' },
        state: 'sending',
        at: '2025-10-27T09:01:00.000Z',
      }),
    ]);
    expect(body.alerts[0]).not.toHaveProperty('owner');
  });

  it('counts the alerts per state over all pages', async () => {
    const by = { messageId: 'm', receiveCount: 1 };
    const drop = anAlert({
      id: 'alr_5',
      owner: 'desk',
      subscriberId: 'sub_1',
      state: 'dropped',
      at: api.time,
    });
    await api.services.alerts.drop(drop, by);
    await api.services.alerts.markSent('alr_3', { messageId: 'sns', at: api.time });

    const { body } = await desk.get('/alerts?limit=1&counts=true');
    const { body: ofOne } = await desk.get('/alerts?subscriberId=sub_1&counts=true');

    expect(body.alerts).toHaveLength(1);
    expect(body.counts).toEqual({ held: 0, sending: 2, sent: 1, dropped: 1, more: false });
    expect(ofOne.counts).toEqual({ held: 0, sending: 2, sent: 0, dropped: 1, more: false });
    expect((await desk.get('/alerts')).body).not.toHaveProperty('counts');
  });
});
