import { beforeEach, expect, it } from 'vitest';
import { Deployment } from '../../../support/api/deployment.ts';
import { Owner } from '../../../support/api/owner.ts';
import { describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

const sevenInBerlin = '2026-03-03T06:00:00.000Z';
const eightInBerlin = '2026-03-03T07:00:00.000Z';

describeOn(dynaliteEngine, 'held alerts', (database) => {
  let api: Deployment;
  let desk: Owner;
  let subscriberId: string;
  let watchId: string;

  beforeEach(async () => {
    api = await Deployment.on(database);
    api.time = '2026-03-02T12:00:00.000Z';
    desk = await Owner.at(api);
    subscriberId = await desk.subscriber({ digest: 'daily' });
    watchId = await desk.watch({ subscriberId });
  });

  const held = () => desk.alert({ watchId, owedAt: '2026-03-02T11:00:00.000Z', releaseAt: eightInBerlin });
  const alert = (id: string) => api.services.alerts.get(id);

  async function patch(settings: Record<string, unknown>): Promise<void> {
    const { status } = await desk.patch(`/subscribers/${subscriberId}`, settings);
    expect(status).toBe(200);
  }

  it('move to the hour of a new digest', async () => {
    const id = await held();

    await patch({ digest: { frequency: 'daily', hour: 7 } });

    expect(await alert(id)).toMatchObject({ state: 'held', reason: 'digest', releaseAt: sevenInBerlin });
  });

  it('move with the time zone', async () => {
    const id = await held();

    await patch({ timezone: 'America/New_York' });

    expect(await alert(id)).toMatchObject({ state: 'held', releaseAt: '2026-03-02T13:00:00.000Z' });
  });

  it('wait for the weekday of a weekly digest', async () => {
    const id = await held();

    await patch({ digest: { frequency: 'weekly', hour: 9, weekday: 5 } });

    expect(await alert(id)).toMatchObject({ state: 'held', releaseAt: '2026-03-06T08:00:00.000Z' });
  });

  it('leave with the next run of CLOCK when the digest is turned off', async () => {
    const id = await held();

    await patch({ digest: 'immediate' });

    expect(await alert(id)).toMatchObject({ state: 'held', releaseAt: api.time });
  });

  it('wait for the end of new quiet hours, even if the digest is earlier', async () => {
    const id = await held();

    await patch({ digest: 'immediate', quietHours: { start: '12:00', end: '18:30' } });

    expect(await alert(id)).toMatchObject({ reason: 'quiet-hours', releaseAt: '2026-03-02T17:30:00.000Z' });
  });

  it('leave as planned when they are reminders that go out within the minute', async () => {
    const id = await desk.alert({ watchId, reason: 'morning', releaseAt: '2026-03-02T11:59:50.000Z' });

    await patch({ digest: 'immediate' });

    expect(await alert(id)).toMatchObject({ reason: 'morning', releaseAt: '2026-03-02T11:59:50.000Z' });
  });

  it('keep the time that a cap gave them', async () => {
    const id = await desk.alert({ watchId, reason: 'cap', releaseAt: '2026-03-02T13:00:00.000Z' });

    await patch({ digest: 'immediate', timezone: 'Asia/Tokyo' });

    expect(await alert(id)).toMatchObject({ reason: 'cap', releaseAt: '2026-03-02T13:00:00.000Z' });
  });

  it('are dropped with their watch, and with no other watch', async () => {
    const id = await held();
    const other = await desk.alert({ watchId: await desk.watch({ subscriberId }) });

    await desk.delete(`/watches/${watchId}`);

    expect(await alert(id)).toMatchObject({ state: 'dropped', reason: 'watch-deleted', at: api.time });
    expect(await alert(other)).toMatchObject({ state: 'held' });
  });

  it('are dropped with their subscriber', async () => {
    const id = await held();

    await desk.delete(`/subscribers/${subscriberId}`);

    expect(await alert(id)).toMatchObject({ state: 'dropped', reason: 'subscriber-deleted' });
  });
});
