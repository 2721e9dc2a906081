import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { everything, stackOf } from '../support/synthesized.ts';

/** Returns all findings of cdk-nag below a construct, as `path: rule`. */
function findings(scope: IConstruct): string[] {
  return [new AwsSolutionsChecks(), new ServerlessChecks()]
    .flatMap((pack) => pack.validateScope(scope).violations)
    .flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath }) => `${constructPath}: ${ruleName}`),
    );
}

interface Acknowledged {
  readonly path: string;
  readonly rule: string;
  readonly reason: string;
}

function acknowledgements(scope: IConstruct): Acknowledged[] {
  return scope.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(data as Record<string, string>))
      .map(([id, reason]) => ({ path: node.path, rule: id.replace(/^annotation::/i, ''), reason })),
  );
}

/** Returns the findings of a stack that is built without any acknowledgement. */
function unacknowledged(): string[] {
  vi.spyOn(Validations.prototype, 'acknowledge').mockImplementation(() => {});
  return findings(stackOf(everything).app);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('cdk-nag, with its packs AwsSolutions and Serverless', () => {
  it.each([
    ['with the defaults', {}],
    ['with everything', everything],
    ['that leaves nothing behind', { stage: 'trial', deletionProtection: 'false', removal: 'destroy' }],
  ])('finds nothing without an acknowledgement in a stack %s', (_, context) => {
    expect(findings(stackOf(context).app)).toEqual([]);
  });

  it('has a reason for each acknowledgement', () => {
    const all = acknowledgements(stackOf(everything).app);

    expect(all.length).toBeGreaterThan(10);
    for (const { reason } of all) expect(reason.length).toBeGreaterThan(30);
  });

  it('finds each acknowledged rule when nothing is acknowledged, so that each acknowledgement is needed', () => {
    const needed = acknowledgements(stackOf(everything).app);

    const found = unacknowledged();

    const idle = needed.filter(
      ({ path, rule }) =>
        !found.some((finding) => finding.startsWith(`${path}/`) && finding.endsWith(`: ${rule}`)),
    );
    expect(idle).toEqual([]);
  });
});
