import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { GetSubscriptionAttributesCommand, PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { close, listen } from '../../../local/engines/listen.ts';
import { Messaging } from '../../../local/engines/messaging.ts';
import { openTables, type Tables } from '../../../local/engines/tables.ts';
import { Callers } from '../../../local/gateway/callers.ts';
import { Gateway } from '../../../local/gateway/gateway.ts';
import { Mailbox } from '../../../local/mailbox/mailbox.ts';
import { SnsMail } from '../../../local/mailbox/sns-mail.ts';
import { account, arn, region } from '../../../local/template/account.ts';
import { statementSchema } from '../../../local/template/policy-document.ts';
import { tablesOf } from '../../../local/template/tables.ts';
import { localStack } from '../../support/local-template.ts';

describe('Gateway', () => {
  const [table] = tablesOf(localStack());
  const TableName = table?.ref ?? '';
  const queueArn = arn('sqs', 'work');
  const topicArn = arn('sns', 'news');
  const denials: string[] = [];
  let tables: Tables;
  let messaging: Messaging;
  let gateway: Gateway;
  let endpoint: string;

  beforeAll(async () => {
    tables = await openTables(undefined);
    if (table !== undefined) await tables.create([table]);
    messaging = await Messaging.open(undefined);
    messaging.createQueues([
      {
        logicalId: 'Work',
        ref: `http://127.0.0.1/${account}/work`,
        arn: queueArn,
        properties: { VisibilityTimeout: 30, MessageRetentionPeriod: 60 },
      },
    ]);
    messaging.createTopics([{ logicalId: 'News', ref: topicArn, arn: topicArn, properties: {} }], []);
    const mail = new SnsMail(messaging, new Mailbox(undefined, Date.now), 'http://127.0.0.1');
    gateway = new Gateway(new Callers(), { tables, messaging, mail }, (line) => denials.push(line));
    endpoint = await listen(gateway.server, 0);
  });
  beforeEach(() => {
    denials.length = 0;
  });
  afterAll(async () => {
    gateway.server.closeAllConnections();
    await close(gateway.server);
    await messaging.close();
    await tables.close();
  });

  /** Makes clients of a function whose role allows this. */
  function allowed(Action: string, Resource: string, Condition?: unknown) {
    const statements = [statementSchema.parse({ Effect: 'Allow', Action, Resource, Condition })];
    const role = { arn: arn('iam', 'role/the-role'), name: 'the-role', assumedBy: [], statements };
    const credentials = gateway.callers.admit({ functionName: 'the-function', role });
    const config = { endpoint, region, credentials, maxAttempts: 1 };
    return { dynamo: new DynamoDBClient(config), sqs: new SQSClient(config), sns: new SNSClient(config) };
  }

  const key = { pk: { S: 'a' }, sk: { S: 'b' } };
  const get = new GetItemCommand({ TableName, Key: key });
  const send = new SendMessageBatchCommand({
    QueueUrl: `http://127.0.0.1/${account}/work`,
    Entries: [{ Id: '1', MessageBody: 'hello' }],
  });
  const publish = new PublishCommand({ TopicArn: topicArn, Message: 'hello' });

  it('lets a function do what its role allows', async () => {
    await allowed('dynamodb:BatchWriteItem', table?.arn ?? '').dynamo.send(
      new BatchWriteItemCommand({ RequestItems: { [TableName]: [{ PutRequest: { Item: key } }] } }),
    );
    const { Item } = await allowed('dynamodb:GetItem', table?.arn ?? '').dynamo.send(get);
    const { Successful } = await allowed('sqs:SendMessage', queueArn).sqs.send(send);
    const { MessageId } = await allowed('sns:Publish', topicArn).sns.send(publish);

    expect(Item).toEqual(key);
    expect(Successful).toHaveLength(1);
    expect(MessageId).toMatch(/^[0-9a-f-]{36}$/);
    expect(denials).toEqual([]);
  });

  it('denies everything else with the error of the service, and names action, resource and role', async () => {
    const { dynamo, sqs, sns } = allowed('dynamodb:PutItem', '*');

    const refused = await Promise.allSettled([dynamo.send(get), sqs.send(send), sns.send(publish)]);

    expect(refused).toMatchObject([
      { reason: { name: 'AccessDeniedException' } },
      { reason: { name: 'AccessDeniedException' } },
      { reason: { name: 'AuthorizationErrorException' } },
    ]);
    expect(denials.sort()).toEqual([
      expect.stringMatching(/role\/the-role\/the-function .*dynamodb:GetItem on resource: .*table\//),
      expect.stringMatching(/sns:Publish on resource: .*:news /),
      expect.stringMatching(/sqs:SendMessage on resource: .*:work /),
    ]);
  });

  it('checks a query of an index on the index, and a batch on each of its tables', async () => {
    const { dynamo } = allowed('dynamodb:*', table?.arn ?? '');
    const ask = { ExpressionAttributeValues: { ':a': { S: 'a' } }, KeyConditionExpression: 'pk = :a' };

    const index = dynamo.send(new QueryCommand({ TableName, IndexName: 'ByOwner', ...ask }));
    const batch = dynamo.send(
      new BatchWriteItemCommand({
        RequestItems: {
          [TableName]: [{ PutRequest: { Item: key } }],
          other: [{ PutRequest: { Item: key } }],
        },
      }),
    );

    expect(await Promise.allSettled([index, batch])).toMatchObject([
      { reason: { message: expect.stringMatching(/table\/\S+\/index\/ByOwner/) } },
      { reason: { message: expect.stringMatching(/table\/other/) } },
    ]);
  });

  it('checks the partition key of each row that a request reads or writes', async () => {
    const condition = { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['own#*'] } };
    const { dynamo } = allowed('dynamodb:*', `${table?.arn}*`, condition);
    const keyOf = (pk: string) => ({ pk: { S: pk }, sk: { S: 'b' } });
    const requests = (pk: string) => [
      new GetItemCommand({ TableName, Key: keyOf(pk) }),
      new PutItemCommand({ TableName, Item: keyOf(pk) }),
      new UpdateItemCommand({ TableName, Key: keyOf(pk) }),
      new DeleteItemCommand({ TableName, Key: keyOf(pk) }),
      new BatchWriteItemCommand({
        RequestItems: {
          [TableName]: [{ PutRequest: { Item: keyOf('own#2') } }, { DeleteRequest: { Key: keyOf(pk) } }],
        },
      }),
      new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: [keyOf(pk)] } } }),
      new QueryCommand({
        TableName,
        KeyConditionExpression: '#partition = :partition AND sk > :sk',
        ExpressionAttributeNames: { '#partition': 'pk' },
        ExpressionAttributeValues: { ':partition': { S: pk }, ':sk': { S: 'own#' } },
      }),
    ];
    const send = (pk: string) =>
      Promise.allSettled(requests(pk).map((request) => dynamo.send(request as PutItemCommand)));

    const own = await send('own#1');
    const others = await send('other#1');

    expect(own.map(({ status }) => status)).toEqual(own.map(() => 'fulfilled'));
    expect(others).toMatchObject(others.map(() => ({ reason: { name: 'AccessDeniedException' } })));
  });

  it('checks a subscription and a phone number without a topic', async () => {
    const { sns } = allowed('sns:*', 'arn:aws:sns:*:*:*');

    const attributes = sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: `${topicArn}:1` }));
    const texted = sns.send(new PublishCommand({ PhoneNumber: '+12025550123', Message: 'hello' }));

    expect(await Promise.allSettled([attributes, texted])).toMatchObject([
      { reason: { message: expect.stringContaining('on resource: * ') } },
      { reason: { message: expect.stringContaining('on resource: * ') } },
    ]);
  });

  it('refuses credentials that it did not give', async () => {
    const credentials = { accessKeyId: 'AKIASTRANGER', secretAccessKey: 'x' };
    const stranger = new SQSClient({ endpoint, region, credentials, maxAttempts: 1 });

    await expect(stranger.send(send)).rejects.toMatchObject({ name: 'UnrecognizedClientException' });
  });

  it('publishes nothing while the cloud is being stopped, and answers that the caller should retry', async () => {
    const { sns } = allowed('sns:*', '*');
    gateway.holdsMail = true;

    const refused = sns.send(publish);

    await expect(refused).rejects.toMatchObject({ name: 'ThrottledException' });
    gateway.holdsMail = false;
  });
});
