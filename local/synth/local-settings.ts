/**
 * What differs from the settings of a deployment: its name, and everything that guards an account or a purse which is
 * not there. All else is as in cdk.json.
 */
export const localSettings: Readonly<Record<string, unknown>> = {
  stage: 'local',
  smsCountries: ['*'],
  emailPerSecond: 9,
  smsPerSecond: 19,
  throttleRate: 10_000,
  throttleBurst: 5_000,
  requestsPerMinute: 0,
  deletionProtection: false,
  removal: 'destroy',
};
