import type { Scope } from '../domain/access/scopes.ts';

/** The scope that a token needs for a route. `none` means that anyone may call it. */
export type RouteScope = Scope | 'none';

/**
 * Every route of the API with the scope that it needs. The stack creates its routes from this table, the authorizer
 * decides by it, and the compiler checks that the API has a handler for each key.
 */
export const routeTable = {
  'POST /articles': 'articles:write',
  'POST /articles/preview': 'read',
  'GET /articles': 'read',
  'GET /articles/{id}': 'read',
  'POST /articles/{id}/retry': 'articles:write',
  'GET /items': 'read',
  'GET /items.json': 'read',
  'GET /items.atom': 'read',
  'GET /calendar': 'read',
  'GET /calendar.ics': 'read',
  'POST /subscribers': 'watches:write',
  'GET /subscribers': 'watches:write',
  'GET /subscribers/{id}': 'watches:write',
  'PATCH /subscribers/{id}': 'watches:write',
  'DELETE /subscribers/{id}': 'watches:write',
  'POST /subscribers/{id}/confirmation': 'watches:write',
  'POST /watches': 'watches:write',
  'POST /watches/preview': 'read',
  'GET /watches': 'watches:write',
  'GET /watches/{id}': 'watches:write',
  'PATCH /watches/{id}': 'watches:write',
  'DELETE /watches/{id}': 'watches:write',
  'POST /watches/{id}/explain': 'read',
  'POST /watches/{id}/link': 'watches:write',
  'DELETE /watches/{id}/link': 'watches:write',
  'GET /watches/{id}/calendar.ics': 'none',
  'GET /watches/{id}/items.json': 'none',
  'GET /watches/{id}/items.atom': 'none',
  'GET /alerts': 'read',
  'GET /a/{id}': 'none',
  'POST /a/{id}/stop': 'none',
  'POST /a/{id}/pause': 'none',
  'POST /a/{id}/resume': 'none',
  'POST /tokens': 'admin',
  'GET /tokens': 'admin',
  'GET /tokens/{id}': 'admin',
  'DELETE /tokens/{id}': 'admin',
  'GET /openapi.json': 'none',
  'GET /health': 'none',
} as const satisfies Record<string, RouteScope>;

/** `METHOD /path` with path parameters in braces, as API Gateway writes route keys. */
export type RouteKey = keyof typeof routeTable;
