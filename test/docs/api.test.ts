import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemTypes } from '../../functions/api/http/problem.ts';
import { routeTable } from '../../functions/api/route-table.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/api.md'), 'utf8');

describe('docs/api.md', () => {
  it('has every route with its scope', () => {
    const rows = [...page.matchAll(/^\| `([A-Z]+ [^`]+)` \| `?(none|[a-z:]+)[^|]* \|/gm)];

    expect(Object.fromEntries(rows.map(([, route, scope]) => [route, scope]))).toEqual(routeTable);
  });

  it('has every type of problem with its status', () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (\d{3}) \|/gm)];
    const types = Object.entries(problemTypes).map(([type, { status }]) => [type, status]);

    expect(rows.map(([, type, status]) => [type, Number(status)])).toEqual(types);
  });
});
