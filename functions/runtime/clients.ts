import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import type { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** A call that hangs must fail well inside the function's own timeout, so that it is tried again. */
export const requestHandler = { connectionTimeout: 2_000, requestTimeout: 10_000 };

/** The clients that a function may need; each is given those that it asks for. */
export interface Clients {
  readonly dynamo: DynamoDBDocumentClient;
  readonly sqs: SQSClient;
  readonly sns: SNSClient;
}

/** DynamoDB, with rows as plain objects; members that are undefined are not stored. `config` adds to our own. */
export function documentClient(config: DynamoDBClientConfig = {}): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(new DynamoDBClient({ requestHandler, maxAttempts: 5, ...config }), {
    marshallOptions: { removeUndefinedValues: true },
  });
}

export function sqsClient(): SQSClient {
  return new SQSClient({ requestHandler, maxAttempts: 5 });
}
