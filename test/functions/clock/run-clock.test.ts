import { beforeEach, describe, expect, it } from 'vitest';
import { runClock } from '../../../functions/clock/run-clock.ts';
import type { ClockServices } from '../../../functions/clock/services.ts';
import { RetryLaterError } from '../../../functions/runtime/errors.ts';
import { at, ClockWorld, due } from '../../support/clock/clock-world.ts';

describe('runClock', () => {
  let world: ClockWorld;

  beforeEach(() => {
    world = new ClockWorld();
  });

  it('starts its cursor one period before the first run', async () => {
    await runClock(at('2025-10-28T12:00:00Z'), world.services);

    expect(world.cursor).toBe('2025-10-28T12:00:00.000Z');
    expect(world.mornings()).toEqual(['2025-10-28T12:00:00.000Z']);
  });

  it('puts the items of a morning in the window on the match queue, with their dates', async () => {
    world.cursor = '2025-10-28T11:45:00.000Z';

    await runClock(at('2025-10-28T12:00:00Z'), world.services);

    expect(world.all('remind')).toEqual([
      [
        {
          type: 'items.due',
          articleId: 'art_1',
          timezone: 'America/New_York',
          hour: 8,
          morning: '2025-10-28T12:00:00.000Z',
          localDate: '2025-10-28',
          due: [{ itemId: 'art_1.0', date: '2025-10-28' }],
        },
      ],
    ]);
  });

  it.each([{ movedTo: '2025-11-04' }, { calledOff: true as const }])(
    'reminds of no date that a later article changed: %o',
    async (change) => {
      world.cursor = '2025-10-28T11:45:00.000Z';
      world.dues = [{ ...due, ...change }];

      await runClock(at('2025-10-28T12:00:00Z'), world.services);

      expect(world.all('remind')).toEqual([]);
    },
  );

  it('puts each morning on the queue once: a window ends where the next one begins', async () => {
    world.cursor = '2025-10-27T00:00:00.000Z';

    for (let time = Date.parse(world.cursor); time <= Date.parse('2025-10-29T00:00:00Z'); time += 900_000) {
      await runClock(at(new Date(time).toISOString()), world.services);
    }

    expect(world.mornings()).toEqual(['2025-10-27T12:00:00.000Z', '2025-10-28T12:00:00.000Z']);
  });

  it('works through every window since its cursor after an outage, in steps', async () => {
    world.cursor = '2025-10-26T20:00:00.000Z';

    await runClock(at('2025-10-28T13:00:00Z'), world.services);

    expect(world.mornings()).toEqual(['2025-10-27T12:00:00.000Z', '2025-10-28T12:00:00.000Z']);
    expect(world.all('advance')).toHaveLength(7);
    expect(world.cursor).toBe('2025-10-28T13:00:00.000Z');
  });

  it('moves the cursor only after its messages are on the queue', async () => {
    world.cursor = '2025-10-28T11:45:00.000Z';
    const enqueueDueItems = async () => {
      throw new Error('SQS is down');
    };

    await expect(
      runClock(at('2025-10-28T12:00:00Z'), { ...world.services, enqueueDueItems }),
    ).rejects.toThrow('SQS');
    expect(world.cursor).toBe('2025-10-28T11:45:00.000Z');

    await runClock(at('2025-10-28T12:00:00Z'), world.services);
    expect(world.mornings()).toEqual(['2025-10-28T12:00:00.000Z']);
  });

  it('starts no step when the invocation ends soon, and says how far it came', async () => {
    world.cursor = '2025-10-28T00:00:00.000Z';
    let left = 50_000;
    const run = at('2025-10-28T23:00:00Z', () => {
      left -= 15_000;
      return left;
    });

    const running = runClock(run, world.services);

    await expect(running).rejects.toThrow(RetryLaterError);
    await expect(running).rejects.toThrow('2025-10-28T12:00:00.000Z');
    expect(world.cursor).toBe('2025-10-28T12:00:00.000Z');
  });

  it('leaves the windows to another run that moved the cursor meanwhile', async () => {
    world.cursor = '2025-10-28T00:00:00.000Z';
    const cursor = { ...world.services.cursor, advance: async () => false };

    await runClock(at('2025-10-28T23:00:00Z'), { ...world.services, cursor });

    expect(world.cursor).toBe('2025-10-28T00:00:00.000Z');
  });

  it('does nothing in a late run, after a later run', async () => {
    world.cursor = '2025-10-28T12:15:00.000Z';

    await runClock(at('2025-10-28T12:00:00Z'), world.services);

    expect(world.done).toEqual([]);
  });

  it('sends one message per subscriber whose held alerts may go out', async () => {
    const releaseAt = '2025-10-28T12:00:00.000Z';
    world.held = [
      { id: 'alr_1', subscriberId: 'ann', releaseAt },
      { id: 'alr_2', subscriberId: 'ann', releaseAt },
      { id: 'alr_bob', subscriberId: 'bob', releaseAt },
      { id: 'alr_later', subscriberId: 'eve', releaseAt: '2025-10-28T12:00:00.001Z' },
    ];

    await runClock(at('2025-10-28T12:00:00Z'), world.services);

    const message = { type: 'alerts.ready', heldAt: '2025-10-28T12:00:00.000Z' };
    expect(world.all('release')).toEqual([
      [
        { ...message, subscriberId: 'ann' },
        { ...message, subscriberId: 'bob' },
      ],
    ]);
    expect(world.counted).toContainEqual(['AlertsReleased', 3]);
  });

  it('puts an article on the queue again after it has waited 15 minutes', async () => {
    world.accepted = [
      { id: 'art_old', acceptedAt: '2025-10-28T11:44:59.999Z' },
      { id: 'art_new', acceptedAt: '2025-10-28T11:45:00.000Z' },
    ];

    await runClock(at('2025-10-28T12:00:00Z'), world.services);

    expect(world.all('restructure')).toEqual([[{ type: 'article.accepted', articleId: 'art_old' }]]);
  });

  it('puts an article that still waits on the queue less and less often', async () => {
    world.accepted = [{ id: 'art_1', acceptedAt: '2025-10-28T00:00:00.000Z' }];
    const minutes: number[] = [];

    for (let minute = 7; minute < 24 * 60; minute += 15) {
      const before = world.all('restructure').length;
      await runClock(at(new Date(Date.UTC(2025, 9, 28, 0, minute)).toISOString()), world.services);
      if (world.all('restructure').length > before) minutes.push(minute);
    }

    expect(minutes).toEqual([22, 37, 67, 127, 247, 487, 967]);
  });

  it('puts articles on the queue again that were accepted before or during an outage', async () => {
    world.cursor = '2025-10-20T00:00:00.000Z';
    world.accepted = [
      { id: 'before', acceptedAt: '2025-10-19T23:55:00.000Z' },
      { id: 'during', acceptedAt: '2025-10-24T00:00:00.000Z' },
    ];

    await runClock(at('2025-10-28T12:00:00Z'), world.services);

    expect(world.all('restructure').flat()).toMatchObject([{ articleId: 'before' }, { articleId: 'during' }]);
  });

  it('releases and requeues although reminders fail, and fails at the end', async () => {
    world.held = [{ id: 'alr_1', subscriberId: 'ann', releaseAt: '2025-10-28T12:00:00.000Z' }];
    world.accepted = [{ id: 'art_old', acceptedAt: '2025-10-28T11:44:00.000Z' }];
    const list = async () => {
      throw new Error('a row is broken');
    };

    const running = runClock(at('2025-10-28T12:00:00Z'), {
      ...world.services,
      reminderZones: { ...world.services.reminderZones, list },
    });

    await expect(running).rejects.toThrow('a row is broken');
    expect(world.done.map(([what]) => what)).toEqual(['release', 'restructure']);
  });

  it('logs each failure of a run, with the name of its part', async () => {
    const broken = new Error('a row is broken');
    const down = new Error('SQS is down');
    world.held = [{ id: 'alr_1', subscriberId: 'ann', releaseAt: '2025-10-28T12:00:00.000Z' }];
    const services: ClockServices = {
      ...world.services,
      reminderZones: { ...world.services.reminderZones, list: () => Promise.reject(broken) },
      enqueueReady: () => Promise.reject(down),
    };

    await expect(runClock(at('2025-10-28T12:00:00Z'), services)).rejects.toThrow(broken);

    expect(world.logged).toEqual([
      ['A part of CLOCK failed', [{ part: 'reminders', error: broken }]],
      ['A part of CLOCK failed', [{ part: 'release', error: down }]],
    ]);
  });

  it('repeats the windows since an instant, and does not move the cursor back', async () => {
    world.cursor = '2025-10-28T13:00:00.000Z';

    await runClock({ ...at('2025-10-28T13:00:00Z'), since: '2025-10-27T00:00:00.000Z' }, world.services);

    expect(world.mornings()).toEqual(['2025-10-27T12:00:00.000Z', '2025-10-28T12:00:00.000Z']);
    expect(world.all('advance')).toEqual([]);
    expect(world.cursor).toBe('2025-10-28T13:00:00.000Z');
  });

  it('continues at the cursor after it has repeated windows', async () => {
    world.cursor = '2025-10-28T11:45:00.000Z';

    await runClock({ ...at('2025-10-28T12:00:00Z'), since: '2025-10-27T00:00:00.000Z' }, world.services);

    expect(world.mornings()).toEqual(['2025-10-27T12:00:00.000Z', '2025-10-28T12:00:00.000Z']);
    expect(world.cursor).toBe('2025-10-28T12:00:00.000Z');
  });

  it('says in its error where to continue when time runs short while it repeats windows', async () => {
    world.cursor = '2025-10-28T12:00:00.000Z';
    let left = 50_000;
    const run = at('2025-10-28T12:00:00Z', () => {
      left -= 15_000;
      return left;
    });

    await expect(runClock({ ...run, since: '2025-10-27T00:00:00.000Z' }, world.services)).rejects.toThrow(
      'Run CLOCK with "since": "2025-10-27T12:00:00.000Z" for the rest.',
    );
  });
});
