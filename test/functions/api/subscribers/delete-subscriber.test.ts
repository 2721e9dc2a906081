import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, expect, it } from 'vitest';
import { Deployment } from '../../../support/api/deployment.ts';
import { Owner } from '../../../support/api/owner.ts';
import { cutOffEverywhere } from '../../../support/cut-off.ts';
import { describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

describeOn(dynaliteEngine, 'DELETE /subscribers/{id}', (database) => {
  let api: Deployment;
  let desk: Owner;

  beforeEach(async () => {
    api = await Deployment.on(database);
    api.time = '2026-03-02T12:00:00.000Z';
    desk = await Owner.at(api);
  });

  it('leaves no topic, watch, index entry, held alert or address of them', async () => {
    const subscriberId = await desk.subscriber();
    const stored = await api.services.subscribers.get(subscriberId);
    const watchId = await desk.watch({ subscriberId, query: 'harbour AND "ferry terminal"' });
    const alertId = await desk.alert({ watchId });

    const { status } = await desk.delete(`/subscribers/${subscriberId}`);

    expect(status).toBe(204);
    expect(api.channel.topics.size).toBe(0);
    expect(await api.services.alerts.get(alertId)).toMatchObject({ state: 'dropped' });
    const rows = JSON.stringify(await everything());
    expect(rows).not.toContain(stored?.address);
    expect(rows).not.toContain(`"${subscriberId}"`);
    expect(rows).not.toContain('POSTINGS#');
  });

  it('can be sent again after a failure at any step, and finishes the rest', async () => {
    const cuts = await cutOffEverywhere(database.tap, async (cut) => {
      const subscriberId = await desk.subscriber();
      const watchId = await desk.watch({ subscriberId });
      const alertId = await desk.alert({ watchId });

      await cut(async () => {
        const { status } = await desk.delete(`/subscribers/${subscriberId}`);
        // The API answers an internal failure with 500, and the caller sends the request again.
        if (status === 500) return;
        expect(status).toBe(204);
      });
      const between = await api.services.subscribers.get(subscriberId);
      const again = await desk.delete(`/subscribers/${subscriberId}`);

      expect(again.status).toBe(between === undefined ? 404 : 204);
      expect(await api.services.subscribers.get(subscriberId)).toBeUndefined();
      expect(await api.services.watches.get(watchId)).toBeUndefined();
      expect((await api.services.alerts.get(alertId))?.state).toBe('dropped');
    });

    expect(cuts).toBeGreaterThan(8);
    expect(api.channel.topics.size).toBe(0);
  });

  it('lets the same address sign up again, as a new subscriber', async () => {
    const request = { channel: 'email', address: 'back@example.com', timezone: 'UTC' };
    const { id } = await desk.make('/subscribers', request);
    await desk.delete(`/subscribers/${id}`);

    const again = await desk.make('/subscribers', request);

    expect(again).toMatchObject({ status: 'pending' });
    expect(again.id).not.toBe(id);
  });

  /** All rows of the tables, except the ledger, which keeps the states of alerts. */
  async function everything(): Promise<unknown[]> {
    const tables = new Set(database.tap.calls.flatMap(({ input }) => input.TableName ?? []));
    const rows: unknown[] = [];
    for (const TableName of tables) {
      const { Items = [] } = await database.client.send(new ScanCommand({ TableName }));
      rows.push(...Items.filter(({ pk }) => !String(pk).startsWith('ALERT#')));
    }
    return rows;
  }
});
