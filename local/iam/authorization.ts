import type { Statement } from '../template/policy-document.ts';
import type { Access } from './access.ts';
import { holds } from './conditions.ts';
import { fits } from './wildcard.ts';

/**
 * Returns whether a role's policies allow an access: one statement allows it, and none denies it. This is IAM's
 * evaluation within one account. The case of actions does not matter.
 */
export function isAllowed(statements: readonly Statement[], access: Access): boolean {
  const applying = statements.filter((statement) => applies(statement, access));
  return applying.length > 0 && applying.every(({ Effect }) => Effect === 'Allow');
}

function applies({ Action, Resource = [], Condition }: Statement, access: Access): boolean {
  const { action, resource } = access;
  return (
    Action.some((pattern) => fits(pattern.toLowerCase(), action.toLowerCase())) &&
    Resource.some((pattern) => fits(pattern, resource)) &&
    holds(Condition, access)
  );
}
