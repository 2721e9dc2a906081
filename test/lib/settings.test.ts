import { describe, expect, it } from 'vitest';
import { readSettings, type SettingName, SettingsError, settingDefinitions } from '../../lib/settings.ts';

function settings(context: Readonly<Record<string, unknown>>) {
  return readSettings({ tryGetContext: (name: string) => context[name], getAllContext: () => context });
}

function refusal(context: Readonly<Record<string, unknown>>): SettingsError {
  try {
    settings(context);
  } catch (error) {
    if (error instanceof SettingsError) return error;
    throw error;
  }
  throw new Error(`${JSON.stringify(context)} was accepted`);
}

/** Values that each setting refuses. */
const bad: Record<SettingName, readonly unknown[]> = {
  stage: ['', 'Prod', '1st', 'a_b', 'a'.repeat(17), 7],
  logRetentionDays: ['', '0', 2, '31', 'forever', '-7'],
  alertRetentionDays: [0, '3651', '1.5', true],
  storyDays: ['-1', 15, '1.5', 'all'],
  freshDays: ['-1', 366, '1.5', 'all'],
  emailPerSecond: [0, '1', '10', 'fast', -1],
  smsPerSecond: ['1', 20, ''],
  messagesPerHour: [0, '1001', 'all'],
  messagesPerDay: ['0', 10_001, true],
  emailsPerMonth: ['-1', 1.5, 'none'],
  smsPartsPerMonth: ['-1', 10_000_001, ''],
  emailsPerOwner: ['-1', 1.5, 'none'],
  smsPartsPerOwner: ['-1', 10_000_001, ''],
  signUpsPerOwner: [0, '5001'],
  signUpsPerAddress: ['0', 101, 'two'],
  alarmEmail: ['operator', 'a@b', 'a@example.com,b@example.com', false],
  deletionProtection: ['yes', '', 1, 'TRUE'],
  removal: ['keep', '', true],
  smsCountries: ['us', 'USA', 'US,XX', 44, ['US', 1]],
  smsSpendAlarmUsd: ['0', -1, 'one'],
  authorizerTtlSeconds: ['-1', 3601, '0.5'],
  oidcIssuer: ['http://id.example', 'id.example', true],
  oidcAudience: ['a b', 7],
  throttleRate: [0, '10001', '2.5'],
  throttleBurst: ['0', 5001, 'many'],
  openRouteRate: [0, '10001', '2.5'],
  openRouteBurst: ['0', 5001, 'many'],
  requestsPerMinute: ['-1', 1.5, 'none', ''],
  watchesPerOwner: ['10001', -1, true],
  subscribersPerOwner: ['10001', '0.5', 'all'],
  corsOrigins: ['example.com', '*', 'https://example.com/', 'https://a.example;https://b.example'],
  reserveConcurrency: ['no', 0, ''],
};

describe('the settings', () => {
  it.each(Object.entries(bad).flatMap(([name, values]) => values.map((value) => [name, value] as const)))(
    'refuse %s = %j, and say what is allowed',
    (name, value) => {
      const error = refusal({ [name]: value });

      expect(error.settings).toEqual([name]);
      expect(error.message).toContain(
        `setting ${name} is ${JSON.stringify(value)}; it must be ${settingDefinitions[name as SettingName].allowed}`,
      );
    },
  );

  it('name all wrong values at once, and where to set them', () => {
    const error = refusal({ stage: 'P', throttleRate: '0', alarmEmail: 'operator' });

    expect(error.settings).toEqual(['stage', 'alarmEmail', 'throttleRate']);
    expect(error.message).toContain('-c name=value or in cdk.json');
  });

  it('refuse to destroy tables that are protected from deletion', () => {
    expect(refusal({ removal: 'destroy' }).message).toContain('deletionProtection=false');
    expect(settings({ removal: 'destroy', deletionProtection: 'false' })).toMatchObject({
      removal: 'destroy',
      deletionProtection: false,
    });
  });

  it.each([
    ['alarmEmial', 'alarmEmail'],
    ['alarm-email', 'alarmEmail'],
    ['SMS_COUNTRIES', 'smsCountries'],
    ['stages', 'stage'],
  ])('refuse %s, which would have no effect, and suggest %s', (name, meant) => {
    const error = refusal({ [name]: 'x' });

    expect(error.settings).toEqual([meant]);
    expect(error.message).toContain(`there is no setting ${name}; did you mean ${meant}?`);
  });

  it('ignore what CDK and other tools keep in the context', () => {
    const context = {
      '@aws-cdk/core:checkSecretUsage': true,
      'aws:cdk:bundling-stacks': [],
      'cli-telemetry': false,
      'vpc-provider:account=1': {},
    };

    expect(settings(context)).toEqual(settings({}));
  });

  it('read text from the command line as the value that it means', () => {
    expect(
      settings({
        emailPerSecond: '2.5',
        deletionProtection: 'false',
        smsCountries: 'US, CA',
        corsOrigins: 'https://example.com',
      }),
    ).toMatchObject({
      emailPerSecond: 2.5,
      deletionProtection: false,
      smsCountries: ['US', 'CA'],
      corsOrigins: ['https://example.com'],
    });
  });

  it('take values of cdk.json as they are', () => {
    expect(settings({ emailPerSecond: 2.5, deletionProtection: false, smsCountries: ['*'] })).toMatchObject({
      emailPerSecond: 2.5,
      deletionProtection: false,
      smsCountries: ['*'],
    });
  });

  it('are safe by default: tables protected and kept, no SMS, below the quotas of SNS', () => {
    const unsaid = settings({});

    expect(unsaid).toMatchObject({ deletionProtection: true, removal: 'retain', smsCountries: [] });
    expect(unsaid.emailPerSecond).toBeLessThan(10);
    expect(unsaid.smsPerSecond).toBeLessThan(20);
  });
});
