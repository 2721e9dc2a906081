import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { everything, stackOf } from '../support/synthesized.ts';

/** Everything that cdk-nag finds below a construct, as `path: rule`. */
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

/** The findings of a stack that was built while nothing could be acknowledged. */
function unacknowledged(): string[] {
  vi.spyOn(Validations.prototype, 'acknowledge').mockImplementation(() => {});
  return findings(stackOf(everything).app);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('cdk-nag, by its packs AwsSolutions and Serverless', () => {
  it.each([
    ['of defaults alone', {}],
    ['that has everything', everything],
    ['that goes without a trace', { stage: 'trial', deletionProtection: 'false', removal: 'destroy' }],
  ])('finds nothing that is not acknowledged in a stack %s', (_, context) => {
    expect(findings(stackOf(context).app)).toEqual([]);
  });

  it('has each acknowledgement explained', () => {
    const all = acknowledgements(stackOf(everything).app);

    expect(all.length).toBeGreaterThan(10);
    for (const { reason } of all) expect(reason.length).toBeGreaterThan(30);
  });

  it('finds what was acknowledged as soon as nobody acknowledges it, and each was needed', () => {
    const needed = acknowledgements(stackOf(everything).app);

    const found = unacknowledged();

    const idle = needed.filter(
      ({ path, rule }) =>
        !found.some((finding) => finding.startsWith(`${path}/`) && finding.endsWith(`: ${rule}`)),
    );
    expect(idle).toEqual([]);
  });
});
