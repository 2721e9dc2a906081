import type { Node } from 'constructs';
import { isSupportedCountry } from 'libphonenumber-js';
import * as z from 'zod';
import { misspelledSettings } from './misspelled-settings.ts';
import { listOf, numeric, type SettingDefinition, setting, yesOrNo } from './setting-kinds.ts';

/** Retentions that CloudWatch Logs knows, in days. */
const logRetentions = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

/** SNS sends at most 10 emails a second for the whole account and deactivates subscriptions above that. */
const mostEmailPerSecond = 9;
/** One for each of the two DELIVERs that run at the same time. */
const leastPerSecond = 2;
/** SNS sends at most 20 SMS a second for the whole account. */
const mostSmsPerSecond = 19;

/** Every setting, by the name it has in cdk.json and in `-c name=value`. */
export const settingDefinitions = {
  stage: setting({
    does: 'Names this deployment: the stack is `dateline-<stage>`.',
    allowed: '1 to 16 lower-case letters, digits and hyphens, the first a letter',
    fallback: 'prod',
    schema: z.string().regex(/^[a-z][a-z0-9-]{0,15}$/),
  }),
  logRetentionDays: setting({
    does: 'Days that logs are kept.',
    allowed: `one of ${logRetentions.join(', ')}`,
    fallback: 30,
    schema: numeric(z.number().refine((days) => logRetentions.includes(days))),
  }),
  alertRetentionDays: setting({
    does: 'Days that a sent or dropped alert stays in the ledger.',
    allowed: 'a whole number of days from 1 to 3650',
    fallback: 365,
    schema: numeric(z.number().int().min(1).max(3650)),
  }),
  emailPerSecond: setting({
    does: 'The most emails that leave in a second, all together; of an odd number one less. SNS allows the account 10 and deactivates subscriptions above that.',
    allowed: `a number from ${leastPerSecond} to ${mostEmailPerSecond}`,
    fallback: 6,
    schema: numeric(z.number().min(leastPerSecond).max(mostEmailPerSecond)),
  }),
  smsPerSecond: setting({
    does: 'The most text messages that leave in a second, all together; of an odd number one less. SNS allows the account 20.',
    allowed: `a number from ${leastPerSecond} to ${mostSmsPerSecond}`,
    fallback: 10,
    schema: numeric(z.number().min(leastPerSecond).max(mostSmsPerSecond)),
  }),
  messagesPerHour: setting({
    does: 'The most messages that one subscriber is sent in an hour. What is more is held, and comes together after it.',
    allowed: 'a whole number from 1 to 1000',
    fallback: 100,
    schema: numeric(z.number().int().min(1).max(1_000)),
  }),
  messagesPerDay: setting({
    does: 'The most messages that one subscriber is sent in a day. What is more is held, and comes together the next morning.',
    allowed: 'a whole number from 1 to 10000',
    fallback: 500,
    schema: numeric(z.number().int().min(1).max(10_000)),
  }),
  emailsPerMonth: setting({
    does: 'The most emails in a calendar month (UTC), all together. Alerts over it are dropped with the reason `email-budget-spent`.',
    allowed: 'a whole number from 0 to 100000000',
    fallback: 200_000,
    schema: numeric(z.number().int().min(0).max(100_000_000)),
  }),
  smsPartsPerMonth: setting({
    does: 'The most SMS in a calendar month (UTC), counted in parts as they are billed. Alerts over it are dropped with the reason `sms-budget-spent`.',
    allowed: 'a whole number from 0 to 10000000',
    fallback: 5_000,
    schema: numeric(z.number().int().min(0).max(10_000_000)),
  }),
  signUpsPerOwner: setting({
    does: 'Addresses that each owner may ask to confirm in a day (UTC). The owner of the first token has no limit.',
    allowed: 'a whole number from 1 to 5000',
    fallback: 200,
    schema: numeric(z.number().int().min(1).max(5_000)),
  }),
  signUpsPerAddress: setting({
    does: 'How often one address is asked to confirm in a day (UTC), whoever signs it up.',
    allowed: 'a whole number from 1 to 100',
    fallback: 5,
    schema: numeric(z.number().int().min(1).max(100)),
  }),
  alarmEmail: setting({
    does: 'Where alarms go. Empty: the alarms are raised and nobody is written to.',
    allowed: 'an email address, or empty',
    fallback: '',
    schema: z.union([z.literal(''), z.email()]),
  }),
  deletionProtection: setting({
    does: 'Whether DynamoDB refuses to delete the tables.',
    allowed: 'true or false',
    fallback: true,
    schema: yesOrNo,
  }),
  removal: setting({
    does: 'What becomes of tables and logs when the stack is deleted.',
    allowed: '`retain` or `destroy` (which needs deletionProtection=false)',
    fallback: 'retain',
    schema: z.enum(['retain', 'destroy']),
  }),
  smsCountries: setting({
    does: 'The countries that text messages may go to. Empty: nobody can subscribe by SMS.',
    allowed: 'ISO 3166-1 alpha-2 codes separated by commas, such as US,CA; `*` for every country; or empty',
    fallback: [],
    schema: listOf(z.string().refine((code) => code === '*' || isSupportedCountry(code))),
  }),
  smsSpendAlarmUsd: setting({
    does: 'US dollars spent on SMS this month in this region at which an alarm is raised. SNS stops at its own limit, 1 dollar until AWS raises it.',
    allowed: 'a number above 0',
    fallback: 0.8,
    schema: numeric(z.number().positive()),
  }),
  authorizerTtlSeconds: setting({
    does: 'How long API Gateway goes on trusting a token without asking. A revoked token works that much longer.',
    allowed: 'a whole number of seconds from 0 (never) to 3600',
    fallback: 10,
    schema: numeric(z.number().int().min(0).max(3600)),
  }),
  oidcIssuer: setting({
    does: 'The OpenID provider whose JWTs are accepted beside tokens. Their claim `scope` names the scopes. Empty: none are.',
    allowed: 'an https address as it stands in `iss`, or empty; with oidcAudience',
    fallback: '',
    schema: z.union([z.literal(''), z.url({ protocol: /^https$/ })]),
  }),
  oidcAudience: setting({
    does: 'What must stand in the claim `aud` of a JWT.',
    allowed: 'text without spaces, or empty; with oidcIssuer',
    fallback: '',
    schema: z.string().regex(/^\S{0,300}$/),
  }),
  throttleRate: setting({
    does: 'Requests a second that the API takes from all callers together.',
    allowed: 'a whole number from 1 to 10000',
    fallback: 50,
    schema: numeric(z.number().int().min(1).max(10_000)),
  }),
  throttleBurst: setting({
    does: 'Requests that the API takes at once from all callers together.',
    allowed: 'a whole number from 1 to 5000',
    fallback: 100,
    schema: numeric(z.number().int().min(1).max(5_000)),
  }),
  requestsPerMinute: setting({
    does: 'Requests that each owner may send in a minute; 0: no limit. The owner of the first token has none.',
    allowed: 'a whole number from 0 to 1000000',
    fallback: 1200,
    schema: numeric(z.number().int().min(0).max(1_000_000)),
  }),
  watchesPerOwner: setting({
    does: 'Watches that each owner may have; 0: no limit. The owner of the first token has none.',
    allowed: 'a whole number from 0 to 10000',
    fallback: 1000,
    schema: numeric(z.number().int().min(0).max(10_000)),
  }),
  subscribersPerOwner: setting({
    does: 'Subscribers that each owner may have; 0: no limit. The owner of the first token has none.',
    allowed: 'a whole number from 0 to 10000',
    fallback: 500,
    schema: numeric(z.number().int().min(0).max(10_000)),
  }),
  corsOrigins: setting({
    does: 'Web origins whose pages may call the API. Empty: no CORS headers at all.',
    allowed: 'origins separated by commas, such as https://example.com; or empty',
    fallback: [],
    schema: listOf(z.string().regex(/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/i)),
  }),
  reserveConcurrency: setting({
    does: 'Whether DELIVER has its concurrency reserved. Set to false in a new account whose limit of concurrent executions is still 10.',
    allowed: 'true or false',
    fallback: true,
    schema: yesOrNo,
  }),
} as const;

type Definitions = typeof settingDefinitions;
export type SettingName = keyof Definitions;

/** What can be said about a deployment; see {@link settingDefinitions}. */
export type Settings = {
  readonly [Name in SettingName]: Definitions[Name] extends SettingDefinition<infer T> ? T : never;
};

/** A setting is not what it may be. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly settings: readonly SettingName[];

  constructor(message: string, settings: readonly SettingName[]) {
    super(message);
    this.settings = settings;
  }
}

/**
 * Reads the settings from CDK context: `-c name=value` over cdk.json over the defaults.
 * @throws {SettingsError} naming each setting that is wrong, what was given and what is allowed; and each name that is
 * nearly a setting's, as nobody would notice that it does nothing
 */
export function readSettings(node: Pick<Node, 'tryGetContext' | 'getAllContext'>): Settings {
  const values: Partial<Record<SettingName, unknown>> = {};
  const faults: string[] = [];
  const wrong: SettingName[] = [];
  const names = Object.keys(settingDefinitions) as SettingName[];
  for (const name of names) {
    const { schema, fallback, allowed } = settingDefinitions[name];
    const given: unknown = node.tryGetContext(name) ?? fallback;
    const parsed = schema.safeParse(given);
    if (parsed.success) {
      values[name] = parsed.data;
    } else {
      wrong.push(name);
      faults.push(`setting ${name} is ${JSON.stringify(given)}; it must be ${allowed}`);
    }
  }
  for (const { name, meant } of misspelledSettings(Object.keys(node.getAllContext()), names)) {
    wrong.push(meant as SettingName);
    faults.push(`there is no setting ${name}; did you mean ${meant}?`);
  }
  if (values.removal === 'destroy' && values.deletionProtection === true) {
    wrong.push('removal');
    faults.push(
      'setting removal is "destroy" while deletionProtection is true; set deletionProtection=false too',
    );
  }
  const { oidcIssuer, oidcAudience } = values;
  if (
    oidcIssuer !== undefined &&
    oidcAudience !== undefined &&
    (oidcIssuer === '') !== (oidcAudience === '')
  ) {
    wrong.push('oidcAudience');
    faults.push('setting oidcAudience goes with oidcIssuer: set both, or neither');
  }
  if (wrong.length > 0) {
    throw new SettingsError(
      `${faults.join('\n')}\nset it with -c name=value or in cdk.json (docs/deploy.md)`,
      wrong,
    );
  }
  return values as Settings;
}
