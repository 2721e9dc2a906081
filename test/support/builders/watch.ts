import type { Watch } from '../../../functions/domain/query/watch.ts';

/** Makes a watch on shipbuilding, for publication and due dates. The parameter says what matters to the test. */
export function aWatch(members: Partial<Watch> = {}): Watch {
  return {
    id: 'wat_1',
    owner: 'own_1',
    subscriberId: 'sub_1',
    query: 'shipbuilding',
    canonical: 'shipbuilding',
    on: ['publication', 'due'],
    leadDays: [0, 1],
    revision: 1,
    dueSince: '2025-10-01T00:00:00.000Z',
    createdAt: '2025-10-01T00:00:00.000Z',
    updatedAt: '2025-10-01T00:00:00.000Z',
    ...members,
  };
}
