import { arn } from '../template/account.ts';
import type { LocalStack } from '../template/local-stack.ts';
import type { Statement } from '../template/policy-document.ts';
import { isAllowed } from './authorization.ts';
import { fits } from './wildcard.ts';

/** A part of the template lacks a permission that it needs. On AWS it would fail, or silently do nothing. */
export class WiringError extends Error {
  override readonly name = 'WiringError';
}

/** Actions of Lambda on a queue, under the role of the function that works on it. */
const consumerActions = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];

/**
 * Checks the permissions that AWS itself needs between the parts: SNS to queues, Lambda from queues, the scheduler
 * and API Gateway to functions. The gateway checks the calls of functions when they come.
 * @throws {WiringError} naming what is not allowed
 */
export function checkWiring(stack: LocalStack): void {
  for (const { properties } of stack.subscriptions) {
    const { Protocol, Endpoint, TopicArn } = properties;
    if (
      Protocol === 'sqs' &&
      !stack.queueStatements.some((each) => letsTopicSend(each, TopicArn, Endpoint))
    ) {
      throw new WiringError(
        `${TopicArn} may not send to ${Endpoint}: its queue policy has no statement for it.`,
      );
    }
  }
  for (const { properties } of stack.eventSources) {
    const role = roleOf(stack, arn('lambda', `function:${properties.FunctionName}`));
    for (const action of consumerActions) {
      if (!isAllowed(role.statements, { action, resource: properties.EventSourceArn })) {
        throw new WiringError(`${role.name} does not allow ${action} on ${properties.EventSourceArn}.`);
      }
    }
  }
  for (const { properties } of stack.schedules) {
    const { Arn, RoleArn } = properties.Target;
    const role = stack.roles.get(RoleArn);
    const allowed =
      role !== undefined && isAllowed(role.statements, { action: 'lambda:InvokeFunction', resource: Arn });
    if (!allowed || !role.assumedBy.includes('scheduler.amazonaws.com')) {
      throw new WiringError(`${RoleArn} does not let the scheduler invoke ${Arn}.`);
    }
  }
  for (const { functionArn, key, authorizer } of stack.httpApi.routes) {
    checkInvoke(stack, functionArn, `/$default/${key.startsWith('$') ? '$default' : key.replace(' ', '')}`);
    if (authorizer !== undefined) checkInvoke(stack, authorizer.functionArn, `/authorizers/${authorizer.id}`);
  }
}

function letsTopicSend(statement: Statement, topicArn: string, queueArn: string): boolean {
  const { Effect, Action, Resource = [], Principal, Condition } = statement;
  const services = typeof Principal === 'object' ? (Principal.Service ?? []) : [];
  const sources = Condition?.ArnEquals?.['aws:SourceArn'] ?? [];
  return (
    Effect === 'Allow' &&
    services.includes('sns.amazonaws.com') &&
    Action.includes('sqs:SendMessage') &&
    Resource.includes(queueArn) &&
    sources.includes(topicArn)
  );
}

function roleOf(stack: LocalStack, functionArn: string) {
  const fn = stack.functions.find((each) => each.arn === functionArn);
  const role = stack.roles.get(fn?.properties.Role ?? '');
  if (role === undefined) throw new WiringError(`${functionArn} has no role.`);
  return role;
}

function checkInvoke({ permissions, httpApi }: LocalStack, functionArn: string, path: string): void {
  const source = arn('execute-api', `${httpApi.id}${path}`);
  const allowed = permissions.some(
    ({ FunctionName, Principal, SourceArn = '*' }) =>
      FunctionName === functionArn && Principal === 'apigateway.amazonaws.com' && fits(SourceArn, source),
  );
  if (!allowed) throw new WiringError(`API Gateway may not invoke ${functionArn} as ${source}.`);
}
