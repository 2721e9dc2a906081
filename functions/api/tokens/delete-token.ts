import { idPath } from '../http/parameters.ts';
import { notFound } from '../http/problem.ts';
import { route } from '../http/route.ts';

/** `DELETE /tokens/{id}`: revokes a token. API Gateway may accept it for some seconds more (`authorizerTtlSeconds`). */
export const deleteToken = route('DELETE /tokens/{id}', {
  summary: 'Revoke a token',
  path: idPath,
  success: { status: 204, description: 'Revoked' },
  handle: async ({ path }, { tokens }) => {
    if (!(await tokens.delete(path.id))) throw notFound('token', path.id);
    return { status: 204 };
  },
});
