import { beforeEach, describe, expect, it } from 'vitest';
import { runClock } from '../../../functions/clock/run-clock.ts';
import { at, ClockWorld, due, newYork } from '../../support/clock/clock-world.ts';

const before = '2025-10-28T11:45:00.000Z';
const morning = '2025-10-28T12:00:00.000Z';

describe('runClock, with one bad entry among good ones', () => {
  let world: ClockWorld;

  beforeEach(() => {
    world = new ClockWorld();
    world.cursor = before;
  });

  const reminded = () =>
    (world.all('remind') as { articleId: string }[][]).flat().map(({ articleId }) => articleId);

  it('parks a reminder that SQS will never take, sends the others, and moves the cursor', async () => {
    world.dues = ['art_1', 'art_bad', 'art_2'].map((articleId) => ({ ...due, articleId }));
    world.isRefused = (message) => (message as { articleId: string }).articleId === 'art_bad';

    await runClock(at(morning), world.services);

    expect(reminded()).toEqual(['art_1', 'art_2']);
    expect(world.cursor).toBe(morning);
    expect(world.parked).toEqual([
      {
        part: 'reminders',
        about: `reminders of the article art_bad on the morning ${morning} in America/New_York`,
        reason: 'InvalidMessageContents',
      },
    ]);
    expect(world.counted).toContainEqual(['ItemsDue', 2]);
    expect(world.counted).toContainEqual(['ParkedWork', 1]);
  });

  it('parks before it moves the cursor', async () => {
    world.isRefused = () => true;
    const park = async () => {
      throw new Error('the table is down');
    };

    const running = runClock(at(morning), { ...world.services, parked: { park, count: async () => 0 } });

    await expect(running).rejects.toThrow('the table is down');
    expect(world.cursor).toBe(before);
  });

  it('parks a due entry that cannot be read, and reminds of the others', async () => {
    world.unreadable = { due: 'Index DUE#2025-10-28 art_bad' };

    await runClock(at(morning), world.services);

    expect(reminded()).toEqual(['art_1']);
    expect(world.cursor).toBe(morning);
    expect(world.parked).toMatchObject([{ part: 'reminders', about: 'Index DUE#2025-10-28 art_bad' }]);
  });

  it('parks a zone that cannot be read, and reminds in the others', async () => {
    world.unreadable = { zone: 'Watches REMINDERZONES Mars' };

    await runClock(at(morning), world.services);

    expect(reminded()).toEqual(['art_1']);
    expect(world.cursor).toBe(morning);
    expect(world.parked).toMatchObject([{ part: 'reminders', about: 'Watches REMINDERZONES Mars' }]);
  });

  it('parks a zone that does not exist, and reminds in the others', async () => {
    world.zones = [{ ...newYork, timezone: 'Mars/Olympus' }, newYork];

    await runClock(at(morning), world.services);

    expect(reminded()).toEqual(['art_1']);
    expect(world.cursor).toBe(morning);
    expect(world.parked).toMatchObject([
      { part: 'reminders', about: expect.stringContaining('zone Mars/Olympus 8:00') },
    ]);
  });

  it('parks an alert that cannot be read and a message that SQS refuses, and releases the others', async () => {
    const releaseAt = morning;
    world.held = ['ann', 'bob', 'cat'].map((name) => ({ id: `alr_${name}`, subscriberId: name, releaseAt }));
    world.unreadable = { alert: 'Alerts ALERT#alr_x SELF' };
    world.isRefused = (message) => (message as { subscriberId?: string }).subscriberId === 'bob';

    await runClock(at(morning), world.services);

    const released = (world.all('release') as { subscriberId: string }[][]).flat();
    expect(released.map(({ subscriberId }) => subscriberId)).toEqual(['ann', 'cat']);
    expect(world.parked).toMatchObject([
      { part: 'release', about: 'Alerts ALERT#alr_x SELF' },
      { part: 'release', about: 'alerts of the subscriber bob' },
    ]);
    expect(world.counted).toContainEqual(['AlertsReleased', 2]);
  });

  it('parks an article whose message SQS refuses, and puts the others on the queue again', async () => {
    world.accepted = ['art_1', 'art_bad', 'art_2'].map((id) => ({
      id,
      acceptedAt: '2025-10-28T11:40:00.000Z',
    }));
    world.isRefused = (message) =>
      JSON.stringify(message) === '{"type":"article.accepted","articleId":"art_bad"}';

    await runClock(at(morning), world.services);

    expect(world.all('restructure').flat()).toMatchObject([{ articleId: 'art_1' }, { articleId: 'art_2' }]);
    expect(world.parked).toMatchObject([{ part: 'requeue', about: 'article art_bad' }]);
  });

  it('counts what is parked in each run, so that the alarm lasts until it is removed', async () => {
    world.parked.push({ part: 'release', about: 'something', reason: 'of yesterday' });

    await runClock(at(morning), world.services);

    expect(world.counted).toContainEqual(['ParkedWork', 1]);
  });
});
