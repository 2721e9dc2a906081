import type { Statement } from '../template/policy-document.ts';
import { fits } from './wildcard.ts';

/** One thing that a caller wants to do. */
export interface Access {
  /** `dynamodb:Query` */
  readonly action: string;
  /** An ARN; `*` for an action that knows no resources. */
  readonly resource: string;
}

/**
 * Whether a role's policies let it: a statement that allows, and none that denies (IAM's evaluation within one account,
 * without conditions: the template's roles have none). Actions are compared without regard to case.
 */
export function isAllowed(statements: readonly Statement[], access: Access): boolean {
  const applying = statements.filter((statement) => applies(statement, access));
  return applying.length > 0 && applying.every(({ Effect }) => Effect === 'Allow');
}

function applies({ Action, Resource = [] }: Statement, { action, resource }: Access): boolean {
  return (
    Action.some((pattern) => fits(pattern.toLowerCase(), action.toLowerCase())) &&
    Resource.some((pattern) => fits(pattern, resource))
  );
}
