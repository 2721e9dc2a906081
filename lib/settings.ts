import type { Node } from 'constructs';
import { isSupportedCountry } from 'libphonenumber-js';
import * as z from 'zod';
import { misspelledSettings } from './misspelled-settings.ts';
import { listOf, numeric, type SettingDefinition, setting, yesOrNo } from './setting-kinds.ts';

/** Retentions that CloudWatch Logs accepts, in days. */
const logRetentions = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

/** SNS sends at most 10 emails a second for the whole account, and deactivates subscriptions above that. */
const mostEmailPerSecond = 9;
/** One message a second for each of the two DELIVERs that run at the same time. */
const leastPerSecond = 2;
/** SNS sends at most 20 SMS a second for the whole account. */
const mostSmsPerSecond = 19;

/** Each setting by its name, which is the same in cdk.json and in `-c name=value`. */
export const settingDefinitions = {
  stage: setting({
    does: 'Names this deployment: the stack is `dateline-<stage>`.',
    allowed: '1 to 16 lower-case letters, digits and hyphens, the first a letter',
    fallback: 'prod',
    schema: z.string().regex(/^[a-z][a-z0-9-]{0,15}$/),
  }),
  logRetentionDays: setting({
    does: 'How many days logs are kept.',
    allowed: `one of ${logRetentions.join(', ')}`,
    fallback: 30,
    schema: numeric(z.number().refine((days) => logRetentions.includes(days))),
  }),
  alertRetentionDays: setting({
    does: 'How many days a sent or dropped alert stays in the ledger.',
    allowed: 'a whole number of days from 1 to 3650',
    fallback: 365,
    schema: numeric(z.number().int().min(1).max(3650)),
  }),
  storyDays: setting({
    does: 'How many days apart two reports may be published and still be copies of one story, which readers are told once.',
    allowed: 'a whole number of days from 0 to 14',
    fallback: 3,
    schema: numeric(z.number().int().min(0).max(14)),
  }),
  freshDays: setting({
    does: 'How many days ago an article may be published, when it comes in, and still alert readers. An older one is dropped with the reason `old-news`; the dates to come that it names still remind. 0 lets every article alert.',
    allowed: 'a whole number of days from 0 to 365',
    fallback: 3,
    schema: numeric(z.number().int().min(0).max(365)),
  }),
  emailPerSecond: setting({
    does: 'Most emails per second, of all subscribers together. Two senders share it in whole messages, so an odd number counts as one less. SNS allows the account 10 and deactivates subscriptions above that.',
    allowed: `a number from ${leastPerSecond} to ${mostEmailPerSecond}`,
    fallback: 6,
    schema: numeric(z.number().min(leastPerSecond).max(mostEmailPerSecond)),
  }),
  smsPerSecond: setting({
    does: 'Most text messages per second, of all subscribers together. Two senders share it in whole messages, so an odd number counts as one less. SNS allows the account 20.',
    allowed: `a number from ${leastPerSecond} to ${mostSmsPerSecond}`,
    fallback: 10,
    schema: numeric(z.number().min(leastPerSecond).max(mostSmsPerSecond)),
  }),
  messagesPerHour: setting({
    does: 'Most messages per subscriber and hour. Further alerts are held, and sent together after the hour.',
    allowed: 'a whole number from 1 to 1000',
    fallback: 100,
    schema: numeric(z.number().int().min(1).max(1_000)),
  }),
  messagesPerDay: setting({
    does: 'Most messages per subscriber and day. Further alerts are held, and sent together the next morning.',
    allowed: 'a whole number from 1 to 10000',
    fallback: 500,
    schema: numeric(z.number().int().min(1).max(10_000)),
  }),
  emailsPerMonth: setting({
    does: 'Most emails per calendar month (UTC), of all subscribers together. Further alerts are dropped with the reason `email-budget-spent`.',
    allowed: 'a whole number from 0 to 100000000',
    fallback: 200_000,
    schema: numeric(z.number().int().min(0).max(100_000_000)),
  }),
  smsPartsPerMonth: setting({
    does: 'Most SMS parts per calendar month (UTC), counted as they are billed. Further alerts are dropped with the reason `sms-budget-spent`.',
    allowed: 'a whole number from 0 to 10000000',
    fallback: 5_000,
    schema: numeric(z.number().int().min(0).max(10_000_000)),
  }),
  emailsPerOwner: setting({
    does: 'Most emails per calendar month (UTC) to the subscribers of one owner. 0: no limit except emailsPerMonth. The owner of the first token has no limit. Further alerts are dropped with the reason `email-owner-budget-spent`.',
    allowed: 'a whole number from 0 to 100000000',
    fallback: 50_000,
    schema: numeric(z.number().int().min(0).max(100_000_000)),
  }),
  smsPartsPerOwner: setting({
    does: 'Most SMS parts per calendar month (UTC) to the subscribers of one owner. 0: no limit except smsPartsPerMonth. The owner of the first token has no limit. Further alerts are dropped with the reason `sms-owner-budget-spent`.',
    allowed: 'a whole number from 0 to 10000000',
    fallback: 1_000,
    schema: numeric(z.number().int().min(0).max(10_000_000)),
  }),
  signUpsPerOwner: setting({
    does: 'How many addresses each owner may ask to confirm per day (UTC). The owner of the first token has no limit.',
    allowed: 'a whole number from 1 to 5000',
    fallback: 200,
    schema: numeric(z.number().int().min(1).max(5_000)),
  }),
  signUpsPerAddress: setting({
    does: 'How often one mailbox or number may be asked to confirm per day (UTC), by all owners together. `ann+news@example.com` and `ann@example.com` are one mailbox.',
    allowed: 'a whole number from 1 to 100',
    fallback: 5,
    schema: numeric(z.number().int().min(1).max(100)),
  }),
  alarmEmail: setting({
    does: 'The address that alarms are sent to. Empty: alarms are raised, and nobody gets a mail.',
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
    does: 'Whether tables and logs are kept or deleted when the stack is deleted.',
    allowed: '`retain` or `destroy` (which needs deletionProtection=false)',
    fallback: 'retain',
    schema: z.enum(['retain', 'destroy']),
  }),
  smsCountries: setting({
    does: 'The countries that text messages may be sent to, and only to ordinary mobile and fixed numbers there. Empty: nobody can subscribe by SMS.',
    allowed: 'ISO 3166-1 alpha-2 codes separated by commas, such as US,CA; `*` for every country; or empty',
    fallback: [],
    schema: listOf(z.string().refine((code) => code === '*' || isSupportedCountry(code))),
  }),
  smsSpendAlarmUsd: setting({
    does: 'An alarm is raised when SMS cost this many US dollars this month in this region. SNS stops at its own limit, which is 1 dollar until AWS raises it.',
    allowed: 'a number above 0',
    fallback: 0.8,
    schema: numeric(z.number().positive()),
  }),
  authorizerTtlSeconds: setting({
    does: 'How long API Gateway trusts a token before it asks again. A revoked token works that much longer.',
    allowed: 'a whole number of seconds from 0 (never) to 3600',
    fallback: 10,
    schema: numeric(z.number().int().min(0).max(3600)),
  }),
  oidcIssuer: setting({
    does: 'The OpenID provider whose JWTs are accepted beside tokens. Their claim `scope` names the scopes. Empty: no JWTs are accepted.',
    allowed: 'the https address in the claim `iss`, or empty; with oidcAudience',
    fallback: '',
    schema: z.union([z.literal(''), z.url({ protocol: /^https$/ })]),
  }),
  oidcAudience: setting({
    does: 'The value that the claim `aud` of a JWT must have.',
    allowed: 'text without spaces, or empty; with oidcIssuer',
    fallback: '',
    schema: z.string().regex(/^\S{0,300}$/),
  }),
  throttleRate: setting({
    does: 'How many requests per second the API takes from all callers together.',
    allowed: 'a whole number from 1 to 10000',
    fallback: 50,
    schema: numeric(z.number().int().min(1).max(10_000)),
  }),
  throttleBurst: setting({
    does: 'How many requests the API takes at the same moment from all callers together.',
    allowed: 'a whole number from 1 to 5000',
    fallback: 100,
    schema: numeric(z.number().int().min(1).max(5_000)),
  }),
  openRouteRate: setting({
    does: 'How many requests per second each route that needs no token takes from all callers together. Such requests do not count in throttleRate.',
    allowed: 'a whole number from 1 to 10000',
    fallback: 10,
    schema: numeric(z.number().int().min(1).max(10_000)),
  }),
  openRouteBurst: setting({
    does: 'How many requests each route that needs no token takes at the same moment.',
    allowed: 'a whole number from 1 to 5000',
    fallback: 40,
    schema: numeric(z.number().int().min(1).max(5_000)),
  }),
  requestsPerMinute: setting({
    does: 'How many requests each owner may send per minute. 0: no limit. The owner of the first token has no limit.',
    allowed: 'a whole number from 0 to 1000000',
    fallback: 1200,
    schema: numeric(z.number().int().min(0).max(1_000_000)),
  }),
  watchesPerOwner: setting({
    does: 'How many watches each owner may have. 0: no limit. The owner of the first token has no limit.',
    allowed: 'a whole number from 0 to 10000',
    fallback: 1000,
    schema: numeric(z.number().int().min(0).max(10_000)),
  }),
  subscribersPerOwner: setting({
    does: 'How many subscribers each owner may have. 0: no limit. The owner of the first token has no limit.',
    allowed: 'a whole number from 0 to 10000',
    fallback: 500,
    schema: numeric(z.number().int().min(0).max(10_000)),
  }),
  corsOrigins: setting({
    does: 'Web origins whose pages may call the API. Empty: the API sends no CORS headers.',
    allowed: 'origins separated by commas, such as https://example.com; or empty',
    fallback: [],
    schema: listOf(z.string().regex(/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/i)),
  }),
  reserveConcurrency: setting({
    does: 'Whether the concurrency of DELIVER is reserved. Set it to false in a new account whose limit of concurrent executions is still 10.',
    allowed: 'true or false',
    fallback: true,
    schema: yesOrNo,
  }),
} as const;

type Definitions = typeof settingDefinitions;
export type SettingName = keyof Definitions;

/** The settings of a deployment; see {@link settingDefinitions}. */
export type Settings = {
  readonly [Name in SettingName]: Definitions[Name] extends SettingDefinition<infer T> ? T : never;
};

/** A setting has a value that is not allowed. */
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
 * @throws {SettingsError} naming each setting with a wrong value, that value, and the allowed ones. Also thrown for a name
 * that is nearly the name of a setting, because nobody would notice that it has no effect.
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
