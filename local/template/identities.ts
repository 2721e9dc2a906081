import { account, arn } from './account.ts';
import type { Template } from './template.ts';

/** The values of `Ref` and `Fn::GetAtt` for one resource. */
export interface Identity {
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Addresses that are known only once the servers listen. */
export interface Addresses {
  /** Address of the API, without a slash at the end. */
  readonly apiUrl: string;
  /** Address at which functions reach DynamoDB, SQS and SNS. */
  readonly gatewayUrl: string;
}

type Identify = (name: string, addresses: Addresses) => Identity;

const byName =
  (service: string, prefix: string, more: Readonly<Record<string, string>> = {}): Identify =>
  (name) => ({ ref: name, attributes: { Arn: arn(service, `${prefix}${name}`), ...more } });

/** The types whose resources have more than a name. */
const identifyByType: Readonly<Record<string, Identify>> = {
  'AWS::DynamoDB::Table': byName('dynamodb', 'table/'),
  'AWS::Lambda::Function': byName('lambda', 'function:'),
  'AWS::IAM::Role': byName('iam', 'role/'),
  'AWS::Logs::LogGroup': byName('logs', 'log-group:'),
  'AWS::SQS::Queue': (name, { gatewayUrl }) => ({
    ref: `${gatewayUrl}/${account}/${name}`,
    attributes: { Arn: arn('sqs', name), QueueName: name },
  }),
  'AWS::SNS::Topic': (name) => ({
    ref: arn('sns', name),
    attributes: { TopicArn: arn('sns', name), TopicName: name },
  }),
  'AWS::ApiGatewayV2::Api': (name, { apiUrl }) => ({ ref: name, attributes: { ApiEndpoint: apiUrl } }),
};

/**
 * Returns the names of the resources. Physical names are made from the logical ids, so that a data folder finds its
 * tables and queues again.
 */
export function identitiesOf(
  template: Template,
  stackName: string,
  addresses: Addresses,
): ReadonlyMap<string, Identity> {
  return new Map(
    Object.entries(template.Resources).map(([logicalId, { Type }]) => {
      const identify = identifyByType[Type];
      const name = `${stackName}-${logicalId}`;
      return [logicalId, identify?.(name, addresses) ?? { ref: name, attributes: {} }];
    }),
  );
}
