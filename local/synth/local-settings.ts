/**
 * The settings that differ from a deployment: the name, and every limit that protects an AWS account or its costs.
 * All other settings are those of cdk.json.
 */
export const localSettings: Readonly<Record<string, unknown>> = {
  stage: 'local',
  smsCountries: ['*'],
  emailPerSecond: 9,
  smsPerSecond: 19,
  throttleRate: 10_000,
  throttleBurst: 5_000,
  openRouteRate: 10_000,
  openRouteBurst: 5_000,
  requestsPerMinute: 0,
  deletionProtection: false,
  removal: 'destroy',
};
