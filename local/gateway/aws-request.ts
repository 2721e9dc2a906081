import type { Access } from '../iam/access.ts';
import { arn } from '../template/account.ts';
import { queueName } from '../template/queues.ts';
import { type BatchPart, leadingKeysOf, leadingKeysOfBatch, type RowsRequest } from './leading-keys.ts';

export type Service = 'dynamodb' | 'sqs' | 'sns';

/** A request as an AWS SDK sends it, with the access that it needs. */
export interface AwsRequest {
  readonly service: Service;
  /** `PutItem`, `SendMessageBatch`, `Publish` … */
  readonly operation: string;
  readonly accessKeyId: string;
  readonly accesses: readonly Access[];
  /** Parameters of an SNS request, which are sent as a form. */
  readonly form: Readonly<Record<string, string>>;
}

/** The gateway cannot read the request. */
export class UnknownRequestError extends Error {
  override readonly name = 'UnknownRequestError';
}

/**
 * Reads who calls, which operation, and the access that IAM would check.
 * @throws {UnknownRequestError} when the service or the operation is not one that the functions use
 */
export function readRequest(headers: Readonly<Record<string, string | undefined>>, body: string): AwsRequest {
  const credential = /Credential=([^/]+)\//.exec(headers.authorization ?? '');
  const accessKeyId = credential?.[1] ?? '';
  const [protocol = '', operation = ''] = (headers['x-amz-target'] ?? '').split('.');
  if (protocol === 'DynamoDB_20120810') {
    return {
      service: 'dynamodb',
      operation,
      accessKeyId,
      accesses: tableAccesses(operation, body),
      form: {},
    };
  }
  if (protocol === 'AmazonSQS') {
    return { service: 'sqs', operation, accessKeyId, accesses: queueAccesses(operation, body), form: {} };
  }
  const form = Object.fromEntries(new URLSearchParams(body));
  if (form.Action === undefined) throw new UnknownRequestError('Neither DynamoDB nor SQS nor SNS.');
  return { service: 'sns', operation: form.Action, accessKeyId, accesses: topicAccesses(form), form };
}

function tableAccesses(operation: string, body: string): Access[] {
  const input: RowsRequest & {
    TableName?: string;
    IndexName?: string;
    RequestItems?: Record<string, BatchPart>;
  } = JSON.parse(body);
  const action = `dynamodb:${operation}`;
  const { TableName = '', IndexName, RequestItems } = input;
  if (RequestItems === undefined) {
    const index = IndexName === undefined ? '' : `/index/${IndexName}`;
    const resource = arn('dynamodb', `table/${TableName}${index}`);
    return [{ action, resource, leadingKeys: leadingKeysOf(input) }];
  }
  return Object.entries(RequestItems).map(([name, part]) => ({
    action,
    resource: arn('dynamodb', `table/${name}`),
    leadingKeys: leadingKeysOfBatch(part),
  }));
}

/** Returns the queue operations that a call needs. A batch needs the permission of its single operation. */
function queueAccesses(operation: string, body: string): Access[] {
  const { QueueUrl = '' }: { QueueUrl?: string } = JSON.parse(body);
  const name = QueueUrl.slice(QueueUrl.lastIndexOf('/') + 1);
  return [{ action: `sqs:${operation.replace(/Batch$/, '')}`, resource: arn('sqs', queueName(name)) }];
}

/** The SNS actions that have a topic as resource. The others, and publishing to a phone number, have no resource. */
const onTopics = new Set([
  'ConfirmSubscription',
  'DeleteTopic',
  'GetTopicAttributes',
  'ListSubscriptionsByTopic',
  'Publish',
  'PublishBatch',
  'SetTopicAttributes',
  'Subscribe',
]);

function topicAccesses(form: Readonly<Record<string, string>>): Access[] {
  const { Action = '', TopicArn, TargetArn, Name } = form;
  const action = `sns:${Action.replace(/Batch$/, '')}`;
  if (Action === 'CreateTopic') return [{ action, resource: arn('sns', Name ?? '') }];
  const topic = TopicArn ?? TargetArn;
  return [{ action, resource: onTopics.has(Action) && topic !== undefined ? topic : '*' }];
}
