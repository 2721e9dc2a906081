import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import type { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/**
 * Timeouts of a call, in milliseconds. A call that hangs must fail well before the function does, to be tried again.
 */
export const requestHandler = { connectionTimeout: 2_000, requestTimeout: 10_000 };

/** The clients of AWS services. Each function gets those that it names. */
export interface Clients {
  readonly dynamo: DynamoDBDocumentClient;
  readonly sqs: SQSClient;
  readonly sns: SNSClient;
}

/**
 * Returns a client for DynamoDB that has rows as plain objects. Undefined members are not stored. Numbers are doubles,
 * as in JSON: DynamoDB has 38 digits and a double needs at most 17, so each comes back as it was. By default, the SDK
 * refuses numbers over 2^53, such as 20,892 trillion.
 */
export function documentClient(config: DynamoDBClientConfig = {}): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(new DynamoDBClient({ requestHandler, maxAttempts: 5, ...config }), {
    marshallOptions: { removeUndefinedValues: true, allowImpreciseNumbers: true },
    unmarshallOptions: { wrapNumbers: Number },
  });
}

export function sqsClient(): SQSClient {
  return new SQSClient({ requestHandler, maxAttempts: 5 });
}
