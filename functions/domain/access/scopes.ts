/** Permissions of a caller of the API. A route names one of them, or none. */
export const scopes = ['articles:write', 'read', 'watches:write', 'admin'] as const;
export type Scope = (typeof scopes)[number];
