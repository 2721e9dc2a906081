import { describe, expect, it } from 'vitest';
import type { Routes } from '../../../functions/api/http/route.ts';
import { type RouteKey, routeTable } from '../../../functions/api/route-table.ts';
import { routes } from '../../../functions/api/routes.ts';

// `tsc` checks this file: each `@ts-expect-error` fails the type check when the line below it compiles.
describe('routes', () => {
  it('has every route of the route table under its own key', () => {
    const keys = Object.keys(routeTable) as RouteKey[];

    expect(keys.map((key) => routes[key].key)).toEqual(keys);
    expect(Object.keys(routes)).toHaveLength(keys.length);
  });

  it('does not compile when a route is under the key of another route', () => {
    const swapped: Routes = {
      ...routes,
      // @ts-expect-error: this route reads a subscriber
      'GET /watches/{id}': routes['GET /subscribers/{id}'],
    };

    expect(swapped['GET /watches/{id}'].key).not.toBe('GET /watches/{id}');
  });

  it('does not compile when a route is missing', () => {
    const { 'GET /health': _missing, ...others } = routes;
    // @ts-expect-error: there is no 'GET /health'
    const incomplete: Routes = others;

    expect(Object.keys(incomplete)).not.toContain('GET /health');
  });
});
