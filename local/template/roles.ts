import * as z from 'zod';
import { isKnownCondition } from '../iam/conditions.ts';
import { TemplateError } from './errors.ts';
import { policyDocumentSchema, type Statement } from './policy-document.ts';
import type { Stack } from './stack.ts';

const roleSchema = z.strictObject({
  AssumeRolePolicyDocument: policyDocumentSchema,
  Description: z.string().optional(),
});

const policySchema = z.strictObject({
  PolicyName: z.string(),
  PolicyDocument: policyDocumentSchema,
  Roles: z.array(z.string()),
});

/** A role with all statements of its policies. */
export interface Role {
  readonly arn: string;
  readonly name: string;
  /** The services that may take on the role, such as `lambda.amazonaws.com`. */
  readonly assumedBy: readonly string[];
  readonly statements: readonly Statement[];
}

/**
 * Reads the roles by their ARNs.
 * @throws {TemplateError} for a condition in a role's policy that the local cloud could not enforce
 */
export function rolesOf(stack: Stack): ReadonlyMap<string, Role> {
  const policies = stack.all('AWS::IAM::Policy', policySchema);
  for (const { logicalId, properties } of policies) {
    if (properties.PolicyDocument.Statement.some(({ Condition }) => !isKnownCondition(Condition))) {
      throw new TemplateError(
        { logicalId, type: 'AWS::IAM::Policy', property: 'PolicyDocument.Statement.Condition' },
        'the local cloud does not know this condition in the policy of a role',
      );
    }
  }
  const roles = stack.all('AWS::IAM::Role', roleSchema).map(
    ({ arn, ref, properties }): Role => ({
      arn,
      name: ref,
      assumedBy: properties.AssumeRolePolicyDocument.Statement.flatMap(({ Principal }) =>
        typeof Principal === 'object' ? (Principal.Service ?? []) : [],
      ),
      statements: policies
        .filter(({ properties: policy }) => policy.Roles.includes(ref))
        .flatMap(({ properties: policy }) => policy.PolicyDocument.Statement),
    }),
  );
  return new Map(roles.map((role) => [role.arn, role]));
}
