import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { typesOfDocument } from '../../client/types-of-document.ts';
import { apiDocument } from '../support/api/document.ts';

describe('client/api-types.ts', () => {
  it('has the types of the OpenAPI document as it is now (`npm run client:types` writes them)', () => {
    const written = readFileSync(join(import.meta.dirname, '../../client/api-types.ts'), 'utf8');

    expect(written).toBe(typesOfDocument(apiDocument));
  });
});
