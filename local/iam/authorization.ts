import type { Statement } from '../template/policy-document.ts';
import { fits } from './wildcard.ts';

/** One action that a caller wants to do on one resource. */
export interface Access {
  /** `dynamodb:Query` */
  readonly action: string;
  /** An ARN; `*` for an action that has no resource. */
  readonly resource: string;
}

/**
 * Returns whether a role's policies allow an access: one statement allows it, and none denies it. This is IAM's
 * evaluation within one account, without conditions, because the template's roles have none. The case of actions does
 * not matter.
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
