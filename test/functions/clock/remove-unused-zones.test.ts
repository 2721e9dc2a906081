import { beforeEach, describe, expect, it } from 'vitest';
import { removeUnusedZones } from '../../../functions/clock/remove-unused-zones.ts';
import type { Subscriber } from '../../../functions/domain/alert/subscriber.ts';
import type { Watch } from '../../../functions/domain/query/watch.ts';
import { StoredRowError } from '../../../functions/stores/errors.ts';
import { aSubscriber } from '../../support/builders/subscriber.ts';
import { aWatch } from '../../support/builders/watch.ts';
import { at, ClockWorld } from '../../support/clock/clock-world.ts';
import { MemoryReminderZones } from '../../support/fakes/memory-reminder-zones.ts';
import { inOneList } from '../../support/in-one-list.ts';

const noted = '2026-03-01T00:00:00.000Z';
const nextDay = '2026-03-02T12:00:00Z';

describe('removeUnusedZones', () => {
  let zones: MemoryReminderZones;
  let subscribers: Subscriber[];
  let watches: Watch[];
  let parked: string[];
  /** Runs when the row of a subscriber is read. */
  let onRead: () => Promise<void> | void;
  const world = new ClockWorld();

  beforeEach(() => {
    zones = new MemoryReminderZones();
    [subscribers, watches, parked] = [[], [], []];
    onRead = () => {};
  });

  const zone = (timezone: string, hour = 8) => ({ timezone, hour, leadDays: [0], changedAt: noted });
  const left = async () => (await zones.list()).map(({ timezone }) => timezone);

  /** A subscriber with a watch, noted in a zone. */
  async function reader(
    id: string,
    timezone: string,
    change: Partial<Subscriber> = {},
    on: Watch['on'] = ['due'],
  ) {
    subscribers.push(aSubscriber({ id, timezone, reminderHour: 8, ...change }));
    watches.push(aWatch({ id: `wat_${id}`, subscriberId: id, on }));
    await zones.note(zone(timezone), id);
  }

  const sweep = (time = nextDay, remainingMs?: () => number) =>
    removeUnusedZones(
      at(time, remainingMs),
      { unreadable: ({ row }) => void parked.push(row) },
      {
        ...world.services,
        reminderZones: zones,
        subscribers: {
          ...world.services.subscribers,
          getMany: async (ids) => {
            await onRead();
            return subscribers.filter(({ id }) => ids.includes(id));
          },
        },
        watches: {
          listBySubscriber: async (id) => ({
            entries: watches.filter(({ subscriberId }) => subscriberId === id),
          }),
        },
      },
    );

  it('keeps a zone as long as one subscriber there has a watch on due dates', async () => {
    await reader('sub_1', 'Asia/Tokyo', {}, ['publication']);
    await reader('sub_2', 'Asia/Tokyo');

    await sweep();

    expect(await left()).toEqual(['Asia/Tokyo']);
  });

  it.each(['pending', 'confirmed', 'paused'] as const)('counts a subscriber who is %s', async (status) => {
    await reader('sub_1', 'Asia/Tokyo', { status });

    await sweep();

    expect(await left()).toEqual(['Asia/Tokyo']);
  });

  it.each<[string, Partial<Subscriber>, Watch['on']]>([
    ['who moved to another zone', { timezone: 'Europe/Oslo' }, ['due']],
    ['who moved to another hour', { reminderHour: 9 }, ['due']],
    ['who unsubscribed', { status: 'unsubscribed' }, ['due']],
    ['who bounced', { status: 'bounced' }, ['due']],
    ['whose watches are on publication only', {}, ['publication']],
  ])('removes the zone of a subscriber %s', async (_, change, on) => {
    await reader('sub_1', 'Asia/Tokyo', {}, on);
    subscribers = subscribers.map((subscriber) => ({ ...subscriber, ...change }));

    await sweep();

    expect(await left()).toEqual([]);
  });

  it('removes the zone of a deleted subscriber, and of one who deleted the last watch', async () => {
    await reader('sub_1', 'Asia/Tokyo');
    await reader('sub_2', 'Europe/Oslo');
    subscribers.shift();
    watches.pop();

    await sweep();

    expect(await left()).toEqual([]);
  });

  it('does not check a zone within a day after it was noted or seen in use', async () => {
    await reader('sub_1', 'Asia/Tokyo', {}, ['publication']);

    await sweep('2026-03-01T23:45:00Z');
    expect(await left()).toEqual(['Asia/Tokyo']);

    await sweep('2026-03-02T00:15:00Z');
    expect(await left()).toEqual([]);
  });

  it('keeps a zone that somebody moves to while it is checked', async () => {
    await reader('sub_1', 'Asia/Tokyo', {}, ['publication']);
    onRead = () => zones.note({ ...zone('Asia/Tokyo'), changedAt: '2026-03-02T12:00:00.001Z' }, 'sub_2');

    await sweep();

    expect(await left()).toEqual(['Asia/Tokyo']);
    expect(await inOneList(zones.listUsers(zone('Asia/Tokyo')))).toEqual([
      { subscriberId: 'sub_2', notedAt: '2026-03-02T12:00:00.001Z' },
    ]);
  });

  it('keeps a zone whose user comes back while they are checked', async () => {
    await reader('sub_1', 'Asia/Tokyo', { timezone: 'Europe/Oslo' });
    subscribers = [aSubscriber({ id: 'sub_1', timezone: 'Europe/Oslo', reminderHour: 8 })];
    // The API notes the zone, then writes the subscriber. The check reads the subscriber in between.
    onRead = () => zones.note({ ...zone('Asia/Tokyo'), changedAt: '2026-03-02T12:00:00.001Z' }, 'sub_1');

    await sweep();
    subscribers = [aSubscriber({ id: 'sub_1', timezone: 'Asia/Tokyo', reminderHour: 8 })];
    onRead = () => {};
    await sweep('2026-03-04T00:00:00Z');

    expect(await left()).toContain('Asia/Tokyo');
  });

  it('keeps a zone and parks the row when the row of a user cannot be read', async () => {
    await reader('sub_1', 'Asia/Tokyo', {}, ['publication']);
    await reader('sub_2', 'Europe/Oslo', {}, ['publication']);
    onRead = () => {
      onRead = () => {};
      throw new StoredRowError('Subscribers sub_1', 'It does not fit its schema.');
    };

    await sweep();

    expect(parked).toEqual(['Subscribers sub_1']);
    expect(await left()).toEqual(['Asia/Tokyo']);
  });

  it('begins no check when the invocation ends soon', async () => {
    await reader('sub_1', 'Asia/Tokyo', {}, ['publication']);

    await sweep(nextDay, () => 5_000);

    expect(await left()).toEqual(['Asia/Tokyo']);
  });
});
