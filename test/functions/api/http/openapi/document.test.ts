import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { routeTable } from '../../../../../functions/api/route-table.ts';
import { apiDocument as document } from '../../../../support/api/document.ts';

function operations(): [string, string][] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item as object).map((method): [string, string] => [method, path]),
  );
}

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1 for another library', async () => {
    const result = await new Validator().validate(structuredClone(document));

    expect(result).toEqual({ valid: true });
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  it('has every route, with the scope that its token needs', () => {
    const shown = operations().map(([method, path]) => {
      const [security] = document.paths[path][method].security;
      return [`${method.toUpperCase()} ${path}`, security?.token[0] ?? 'none'];
    });

    expect(Object.fromEntries(shown)).toEqual(routeTable);
  });

  it('gives each operation its own name', () => {
    const names = operations().map(([method, path]) => document.paths[path][method].operationId);

    expect(new Set(names).size).toBe(names.length);
  });

  it('declares each parameter of a path', () => {
    for (const [method, path] of operations()) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = document.paths[path][method].parameters
        .filter((parameter: { in: string }) => parameter.in === 'path')
        .map((parameter: { name: string }) => parameter.name);

      expect(declared).toEqual(named);
    }
  });

  it('has a target for each reference', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
      ([, path]) => path,
    );

    expect(references.length).toBeGreaterThan(0);
    for (const path of references) {
      expect(
        path?.split('/').reduce((at, step) => at?.[step], document),
        path,
      ).toBeDefined();
    }
  });

  it('has the refusals of every operation', () => {
    for (const [method, path] of operations()) {
      const statuses = Object.keys(document.paths[path][method].responses);
      const open = document.paths[path][method].security.length === 0;

      expect(statuses).toEqual(
        expect.arrayContaining(['429', '500', '503', ...(open ? [] : ['401', '403'])]),
      );
    }
  });
});
