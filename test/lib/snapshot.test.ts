import { describe, expect, it } from 'vitest';
import { everything, templateOf } from '../support/synthesized.ts';

/** Removes the names of the assets, which change with every line of code. */
function withoutHashes(template: object): unknown {
  return JSON.parse(
    JSON.stringify(template, (key, value) =>
      key === 'S3Key' && typeof value === 'string' ? value.replace(/[0-9a-f]{64}/, '<hash>') : value,
    ),
  );
}

describe('the template', () => {
  // Shows that something changed, not what must hold; the other tests here do that. `vitest run
  // test/lib/snapshot.test.ts -u` accepts the change.
  it('is the accepted one', () => {
    expect(withoutHashes(templateOf(everything).toJSON())).toMatchSnapshot();
  });
});
