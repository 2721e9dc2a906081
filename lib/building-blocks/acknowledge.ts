import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Accepts findings of cdk-nag on a construct and on what is below it, each with its reason.
 * @param findings rule → why it does not apply here. A rule with several findings has the finding in brackets:
 * `AwsSolutions-IAM5[Resource::*]`
 */
export function acknowledge(construct: IConstruct, findings: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(findings)) Validations.of(construct).acknowledge({ id, reason });
}
