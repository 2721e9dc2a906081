import * as z from 'zod';
import { policyDocumentSchema, type Statement } from './policy-document.ts';
import type { Stack } from './stack.ts';

const queuePolicySchema = z.strictObject({
  PolicyDocument: policyDocumentSchema,
  Queues: z.array(z.string()),
});
const topicPolicySchema = z.strictObject({
  PolicyDocument: policyDocumentSchema,
  Topics: z.array(z.string()),
});

const permissionSchema = z.strictObject({
  Action: z.literal('lambda:InvokeFunction'),
  FunctionName: z.string(),
  Principal: z.string(),
  SourceArn: z.string().optional(),
});
export type Permission = z.infer<typeof permissionSchema>;

/** Reads the statements of the queues' own policies. */
export function queueStatements(stack: Stack): Statement[] {
  const policies = stack.all('AWS::SQS::QueuePolicy', queuePolicySchema);
  return policies.flatMap(({ properties }) => properties.PolicyDocument.Statement);
}

/** Reads the statements of the topics' own policies. */
export function topicStatements(stack: Stack): Statement[] {
  const policies = stack.all('AWS::SNS::TopicPolicy', topicPolicySchema);
  return policies.flatMap(({ properties }) => properties.PolicyDocument.Statement);
}

/** Reads who else may invoke a function. */
export function permissionsOf(stack: Stack): Permission[] {
  return stack.all('AWS::Lambda::Permission', permissionSchema).map(({ properties }) => properties);
}
