import { describe, expect, it } from 'vitest';
import { resourcesOf, templateOf } from '../../support/synthesized.ts';

const tables = resourcesOf(templateOf(), 'AWS::DynamoDB::Table');

describe('the tables', () => {
  it('are six', () => {
    expect(tables.map(([id]) => id.replace(/^Storage(\w+)Table[0-9A-F]{8}$/, '$1')).sort()).toEqual([
      'Alerts',
      'Articles',
      'Control',
      'Index',
      'Subscribers',
      'Watches',
    ]);
  });

  it.each(tables)('%s can be restored to any second, and is paid per request', (_, { Properties }) => {
    expect(Properties).toMatchObject({
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      BillingMode: 'PAY_PER_REQUEST',
    });
  });

  it.each(tables)("%s is encrypted with the account's key for DynamoDB", (_, { Properties }) => {
    expect(Properties.SSESpecification).toEqual({ SSEEnabled: true });
  });

  it.each(tables)(
    '%s stays when the stack is deleted, and is protected from deletion',
    (_, { Properties, DeletionPolicy }) => {
      expect(Properties.DeletionProtectionEnabled).toBe(true);
      expect(DeletionPolicy).toBe('Retain');
    },
  );

  it('are deleted with the stack when the settings say so', () => {
    const doomed = resourcesOf(
      templateOf({ deletionProtection: 'false', removal: 'destroy' }),
      'AWS::DynamoDB::Table',
    );

    for (const [, { Properties, DeletionPolicy }] of doomed) {
      expect(Properties.DeletionProtectionEnabled).toBe(false);
      expect(DeletionPolicy).toBe('Delete');
    }
  });

  it('expire rows of alerts, tokens, filings and bands, and no others', () => {
    const expiring = tables.filter(([, { Properties }]) => Properties.TimeToLiveSpecification !== undefined);

    expect(expiring.map(([id]) => id.replace(/Table[0-9A-F]{8}$/, '')).sort()).toEqual([
      'StorageAlerts',
      'StorageControl',
      'StorageIndex',
      'StorageWatches',
    ]);
  });
});
