import { TemplateError } from './errors.ts';
import type { Stack } from './stack.ts';

/** The types that the local cloud acts on, each with the file that reads it. */
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

/** The types that are known but have no effect here, each with the reason. */
export const withoutEffect: Readonly<Record<string, string>> = {
  'AWS::Logs::LogGroup': 'Log lines of functions go to the terminal or to a file.',
  'AWS::Logs::MetricFilter': 'There are no metrics here that could be made from logs.',
  'AWS::CloudWatch::Alarm': 'There are no metrics here that an alarm could watch.',
  'AWS::CloudWatch::Dashboard': 'There are no metrics here that a dashboard could show.',
};

/**
 * Checks that every type of the template is known.
 * @throws {TemplateError} naming the first unknown type
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
