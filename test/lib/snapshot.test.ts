import { describe, expect, it } from 'vitest';
import { everything, templateOf } from '../support/synthesized.ts';

/** The template without what changes with every line of code: the names of the assets. */
function withoutHashes(template: object): unknown {
  return JSON.parse(
    JSON.stringify(template, (key, value) =>
      key === 'S3Key' && typeof value === 'string' ? value.replace(/[0-9a-f]{64}/, '<hash>') : value,
    ),
  );
}

describe('the template', () => {
  // Says that something changed, never what must hold: the tests beside this one do. `vitest run test/lib/snapshot.test.ts -u` takes the change.
  it('is the one that was last looked at', () => {
    expect(withoutHashes(templateOf(everything).toJSON())).toMatchSnapshot();
  });
});
