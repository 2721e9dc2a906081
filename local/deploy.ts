import type { Engines } from './engines/engines.ts';
import { checkWiring } from './iam/check-wiring.ts';
import type { Synthesized } from './synth/synthesize.ts';
import type { Addresses } from './template/identities.ts';
import { type LocalStack, readStack } from './template/local-stack.ts';
import { Stack } from './template/stack.ts';
import { tokenHash } from './token.ts';

/** A stack with its tables, queues and topics created. */
export interface Deployed {
  readonly stack: LocalStack;
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * Does what `cdk deploy` does on AWS: reads the template with the addresses of this machine, checks its permissions,
 * and creates its tables, queues and topics. Existing ones keep their content.
 * @throws {TemplateError | WiringError}
 */
export async function deploy(
  { stackName, template }: Synthesized,
  { tables, messaging, mail }: Engines,
  { addresses, token }: { readonly addresses: Addresses; readonly token: string },
): Promise<Deployed> {
  const parameters = { BootstrapTokenHash: tokenHash(token) };
  const declared = new Stack(stackName, template, { addresses, parameters });
  const stack = readStack(declared);
  checkWiring(stack);
  await tables.create(stack.tables);
  messaging.createQueues(stack.queues);
  messaging.createTopics(stack.topics, stack.subscriptions);
  for (const { properties } of stack.subscriptions) {
    if (properties.Protocol === 'email') mail.subscribe(properties.TopicArn, 'email', properties.Endpoint);
  }
  return { stack, outputs: declared.outputs };
}
