/** What a caller of the API may do. A route names one of them, or none. */
export const scopes = ['articles:write', 'read', 'watches:write', 'admin'] as const;
export type Scope = (typeof scopes)[number];
