import type { Alert } from '../../../functions/domain/alert/alert.ts';

/** Makes an alert that is owed on publication. The parameter says what matters to the test. */
export function anAlert(members: Partial<Alert> = {}): Alert {
  return {
    id: 'alr_1',
    owner: 'own_1',
    subscriberId: 'sub_1',
    watchId: 'wat_1',
    articleId: 'art_1',
    itemIds: ['art_1.0'],
    occasion: { kind: 'published' },
    owedAt: '2025-10-27T09:00:00.000Z',
    state: 'sending',
    at: '2025-10-27T09:00:00.000Z',
    ...members,
  };
}
