import { describe, expect, it } from 'vitest';
import { readable, resourcesOf, target, templateOf } from '../support/synthesized.ts';

/** The access that every function also has: to its own log group, and to X-Ray, which has no resources. */
const logs = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const traces = ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'];
const receive = [
  'sqs:ChangeMessageVisibility',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
  'sqs:GetQueueUrl',
  'sqs:ReceiveMessage',
];
const subscriberTopics = 'arn:<AWS::Partition>:sns:<AWS::Region>:<AWS::AccountId>:dateline-test-subscriber-*';

/** Role → resource → actions: all access of each role. */
const allowed: Record<string, Record<string, string[]>> = {
  ApiAuthorizerAuthorizeRole: {
    ApiAuthorizerAuthorizeLogs: logs,
    '*': traces,
    StorageControlTable: ['dynamodb:GetItem', 'dynamodb:UpdateItem'],
  },
  ApiFunctionApiRole: {
    ApiFunctionApiLogs: logs,
    '*': ['sns:GetSubscriptionAttributes', 'sns:Publish', ...traces],
    StorageArticlesTable: [
      'dynamodb:BatchWriteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
    ],
    StorageIndexTable: ['dynamodb:Query'],
    StorageWatchesTable: [
      'dynamodb:BatchGetItem',
      'dynamodb:BatchWriteItem',
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
    ],
    'StorageWatchesTable/index/ByOwner': ['dynamodb:Query'],
    'StorageWatchesTable/index/BySubscriber': ['dynamodb:Query'],
    StorageSubscribersTable: ['dynamodb:DeleteItem', 'dynamodb:GetItem', 'dynamodb:PutItem'],
    'StorageSubscribersTable/index/ByOwner': ['dynamodb:Query'],
    StorageAlertsTable: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
    'StorageAlertsTable/index/HeldBySubscriber': ['dynamodb:Query'],
    'StorageAlertsTable/index/BySubscriber': ['dynamodb:Query'],
    'StorageAlertsTable/index/ByWatch': ['dynamodb:Query'],
    'StorageAlertsTable/index/ByOwner': ['dynamodb:Query'],
    StorageControlTable: [
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
    ],
    'StorageControlTable/index/ByKind': ['dynamodb:Query'],
    MessagingArticleQueue: ['sqs:SendMessage'],
    [subscriberTopics]: ['sns:CreateTopic', 'sns:DeleteTopic', 'sns:Subscribe'],
  },
  IngestRole: {
    IngestLogs: logs,
    '*': traces,
    StorageArticlesTable: [
      'dynamodb:BatchWriteItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
    ],
    StorageIndexTable: ['dynamodb:BatchWriteItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
    MessagingItemsTopic: ['sns:Publish'],
    MessagingArticleQueue: receive,
    MessagingLongArticleQueue: [...receive, 'sqs:SendMessage'],
  },
  MatchRole: {
    MatchLogs: logs,
    '*': traces,
    StorageArticlesTable: ['dynamodb:Query'],
    StorageWatchesTable: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
    StorageSubscribersTable: ['dynamodb:BatchGetItem'],
    MessagingMatchQueue: [...receive, 'sqs:SendMessage'],
    MessagingMatchQueueDeadLettersQueue: ['sqs:SendMessage'],
    MessagingAlertQueue: ['sqs:SendMessage'],
  },
  DeliverRole: {
    DeliverLogs: logs,
    '*': ['sns:GetSubscriptionAttributes', ...traces],
    StorageArticlesTable: ['dynamodb:Query'],
    StorageWatchesTable: ['dynamodb:BatchGetItem', 'dynamodb:GetItem'],
    StorageSubscribersTable: ['dynamodb:GetItem', 'dynamodb:PutItem'],
    StorageAlertsTable: [
      'dynamodb:BatchGetItem',
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
    ],
    'StorageAlertsTable/index/HeldBySubscriber': ['dynamodb:Query'],
    StorageControlTable: ['dynamodb:GetItem', 'dynamodb:PutItem'],
    MessagingAlertQueue: [...receive, 'sqs:SendMessage'],
    [subscriberTopics]: ['sns:Publish'],
  },
  ClockRole: {
    ClockLogs: logs,
    '*': ['sns:GetSubscriptionAttributes', ...traces],
    'StorageArticlesTable/index/Pending': ['dynamodb:Query'],
    StorageIndexTable: ['dynamodb:Query'],
    StorageWatchesTable: ['dynamodb:DeleteItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
    'StorageWatchesTable/index/BySubscriber': ['dynamodb:Query'],
    StorageSubscribersTable: ['dynamodb:BatchGetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
    'StorageSubscribersTable/index/ToCheck': ['dynamodb:Query'],
    'StorageAlertsTable/index/Held': ['dynamodb:Query'],
    StorageControlTable: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
    MessagingArticleQueue: ['sqs:SendMessage'],
    MessagingMatchQueue: ['sqs:SendMessage'],
    MessagingAlertQueue: ['sqs:SendMessage'],
    ClockDeadLettersQueue: ['sqs:SendMessage'],
  },
  ClockScheduleRole: {
    ClockFunction: ['lambda:InvokeFunction'],
    ClockDeadLettersQueue: ['sqs:SendMessage'],
  },
};

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: Record<string, Record<string, unknown>>;
}

const template = templateOf();
const roles = resourcesOf(template, 'AWS::IAM::Role');

function statementsOf(roleId: string): Statement[] {
  return resourcesOf(template, 'AWS::IAM::Policy')
    .filter(([, { Properties }]) => Properties.Roles.map(target).includes(roleId))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement);
}

function granted(roleId: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { Effect, Action, Resource } of statementsOf(roleId)) {
    if (Effect !== 'Allow') continue;
    for (const resource of [Resource].flat().map(readable)) {
      found[resource] = [...new Set([...(found[resource] ?? []), ...[Action].flat()])].sort();
    }
  }
  return found;
}

describe('least privilege', () => {
  it.each(roles)('%s may do what its code does, and nothing else', (id) => {
    const role = readable({ Ref: id });

    const may = granted(id);

    expect(may).toEqual(allowed[role]);
  });

  it('names each action, without wildcards', () => {
    const actions = roles.flatMap(([id]) => statementsOf(id).flatMap(({ Action }) => [Action].flat()));

    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
  });

  it('gives no role an inline policy or a policy that AWS manages', () => {
    for (const [, { Properties }] of roles) {
      expect(Properties).not.toHaveProperty('ManagedPolicyArns');
      expect(Properties).not.toHaveProperty('Policies');
    }
  });

  it('forbids the API to publish to topics with the permission for texts', () => {
    const [apiRole] = roles.find(([id]) => id.startsWith('ApiFunctionApiRole')) ?? [''];

    const denied = statementsOf(apiRole).filter(({ Effect }) => Effect === 'Deny');

    expect(denied.map(({ Action, Resource }) => [Action, readable(Resource)])).toEqual([
      ['sns:Publish', 'arn:<AWS::Partition>:sns:*:*:*'],
    ]);
  });

  /** Action → the partition keys that its condition names, for one role and table. */
  function keysOf(roleName: string, table: string): Record<string, unknown> {
    const [id] = roles.find(([each]) => readable({ Ref: each }) === roleName) ?? [''];
    return Object.fromEntries(
      statementsOf(id)
        .filter(({ Resource }) => [Resource].flat().map(readable).includes(table))
        .flatMap(({ Action, Condition }) =>
          [Action]
            .flat()
            .map((action) => [action, Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys']]),
        ),
    );
  }

  it('lets AUTHORIZE read and change only rows of tokens', () => {
    expect(keysOf('ApiAuthorizerAuthorizeRole', 'StorageControlTable')).toEqual({
      'dynamodb:GetItem': ['TOKEN#*'],
      'dynamodb:UpdateItem': ['TOKEN#*'],
    });
  });

  it('lets CLOCK read and write only its own cursor and its parked work in the control table', () => {
    expect(keysOf('ClockRole', 'StorageControlTable')).toEqual({
      'dynamodb:GetItem': ['CURSOR#clock'],
      'dynamodb:PutItem': ['CURSOR#clock'],
      'dynamodb:Query': ['PARKED#clock'],
      'dynamodb:UpdateItem': ['PARKED#clock'],
    });
  });

  it('lets CLOCK reach only the zones of reminders and their users in the table of watches', () => {
    const own = ['REMINDERZONES', 'ZONEUSERS#*'];

    expect(keysOf('ClockRole', 'StorageWatchesTable')).toEqual({
      'dynamodb:DeleteItem': own,
      'dynamodb:Query': own,
      'dynamodb:UpdateItem': own,
    });
  });

  it('lets DELIVER read and make only the key of pages in the control table', () => {
    expect(keysOf('DeliverRole', 'StorageControlTable')).toEqual({
      'dynamodb:GetItem': ['PAGEKEY'],
      'dynamodb:PutItem': ['PAGEKEY'],
    });
  });

  it('lets the API send no texts when no country is allowed', () => {
    const silent = JSON.stringify(templateOf({ smsCountries: '' }).findResources('AWS::IAM::Policy'));

    expect(silent).not.toContain('TextPhoneNumbers');
  });
});
