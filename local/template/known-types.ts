import { TemplateError } from './errors.ts';
import type { Stack } from './stack.ts';

/** Types that the local cloud acts on; each is read in the file that is named. */
const actedOn: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table': 'tables.ts',
  'AWS::SQS::Queue': 'queues.ts',
  'AWS::SQS::QueuePolicy': 'resource-policies.ts',
  'AWS::SNS::Topic': 'topics.ts',
  'AWS::SNS::TopicPolicy': 'resource-policies.ts',
  'AWS::SNS::Subscription': 'topics.ts',
  'AWS::IAM::Role': 'roles.ts',
  'AWS::IAM::Policy': 'roles.ts',
  'AWS::Lambda::Function': 'functions.ts',
  'AWS::Lambda::EventSourceMapping': 'event-sources.ts',
  'AWS::Lambda::Permission': 'resource-policies.ts',
  'AWS::ApiGatewayV2::Api': 'http-api.ts',
  'AWS::ApiGatewayV2::Authorizer': 'http-api.ts',
  'AWS::ApiGatewayV2::Integration': 'http-api.ts',
  'AWS::ApiGatewayV2::Route': 'http-api.ts',
  'AWS::ApiGatewayV2::Stage': 'http-api.ts',
  'AWS::Scheduler::Schedule': 'schedules.ts',
};

/** Types that are known and have no effect here, each with the reason. */
export const withoutEffect: Readonly<Record<string, string>> = {
  'AWS::Logs::LogGroup':
    'What functions log goes to the terminal or to a file, and is kept as long as that is.',
  'AWS::Logs::MetricFilter': 'There are no metrics here to be made from logs.',
  'AWS::CloudWatch::Alarm': 'There are no metrics here that an alarm could watch.',
  'AWS::CloudWatch::Dashboard': 'There are no metrics here that a dashboard could show.',
};

/**
 * Holds every type of the template against what is known.
 * @throws {TemplateError} naming the first that is not
 */
export function checkTypes(stack: Stack): void {
  for (const [type, logicalId] of stack.types) {
    if (Object.hasOwn(actedOn, type) || Object.hasOwn(withoutEffect, type)) continue;
    throw new TemplateError(
      { logicalId, type },
      'the local cloud does not know this type; teach it in local/template/known-types.ts',
    );
  }
}
