import { idPath } from '../http/parameters.ts';
import { notFound } from '../http/problem.ts';
import { route } from '../http/route.ts';
import { showToken, tokenResource } from './token-resource.ts';

/** `GET /tokens/{id}`: reads a token without its secret, which is not stored. */
export const getToken = route('GET /tokens/{id}', {
  summary: 'Read a token',
  path: idPath,
  success: { status: 200, description: 'The token', schema: tokenResource },
  handle: async ({ path }, { tokens }) => {
    const token = await tokens.get(path.id);
    if (token === undefined) throw notFound('token', path.id);
    return { status: 200, body: showToken(token) };
  },
});
