import { describe, expect, it } from 'vitest';
import { checkWiring, WiringError } from '../../../local/iam/check-wiring.ts';
import { readStack } from '../../../local/template/local-stack.ts';
import type { Resource } from '../../../local/template/template.ts';
import { firstOf, localStack } from '../../support/local-template.ts';

type Resources = Record<string, Resource>;

function remove(resources: Resources, type: string, has = ''): void {
  delete resources[firstOf(resources, type, has).id];
}

/** Takes an action out of every statement of a role's policy. */
function withhold(resources: Resources, role: string, action: string): void {
  const { properties } = firstOf(resources, 'AWS::IAM::Policy', role);
  const document = properties.PolicyDocument as { Statement: { Action: string | string[] }[] };
  for (const statement of document.Statement) {
    statement.Action = [statement.Action].flat().filter((each) => each !== action);
  }
}

const faults: [string, (resources: Resources) => void, RegExp][] = [
  [
    'a topic that may not send to its queue',
    (resources) => remove(resources, 'AWS::SQS::QueuePolicy', 'MatchQueuePolicy'),
    /may not send to .*MatchQueue/,
  ],
  [
    'a function that may not delete what it has worked on',
    (resources) => withhold(resources, 'IngestRole', 'sqs:DeleteMessage'),
    /IngestRole.* does not allow sqs:DeleteMessage/,
  ],
  [
    'a schedule that may not invoke its function',
    (resources) => withhold(resources, 'ClockScheduleRole', 'lambda:InvokeFunction'),
    /does not let the scheduler invoke/,
  ],
  [
    'an API that may not invoke its function',
    (resources) => remove(resources, 'AWS::Lambda::Permission', 'ApiPermission'),
    /API Gateway may not invoke .*ApiFunction/,
  ],
  [
    'an API that may not ask its authorizer',
    (resources) => remove(resources, 'AWS::Lambda::Permission', 'Tokens'),
    /API Gateway may not invoke .*Authorize/,
  ],
  [
    'a default route without a permission of its own',
    (resources) => remove(resources, 'AWS::Lambda::Permission', 'DefaultRoute'),
    /\$default\/\$default/,
  ],
];

describe('checkWiring', () => {
  it("finds no fault in the project's template", () => {
    expect(() => checkWiring(readStack(localStack()))).not.toThrow();
  });

  it.each(faults)('finds %s', (_, change, message) => {
    const stack = readStack(localStack(change));

    expect(() => checkWiring(stack)).toThrow(WiringError);
    expect(() => checkWiring(stack)).toThrow(message);
  });
});
