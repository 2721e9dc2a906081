import * as z from 'zod';
import { pageSearch } from '../http/parameters.ts';
import { route } from '../http/route.ts';
import { showToken, tokenResource } from './token-resource.ts';

/** `GET /tokens`: lists all tokens without their secrets. */
export const getTokens = route('GET /tokens', {
  summary: 'List tokens',
  search: z.strictObject(pageSearch),
  success: {
    status: 200,
    description: 'Tokens, newest first. `cursor` is there if there may be more',
    schema: z.object({ tokens: z.array(tokenResource), cursor: z.string().optional() }),
  },
  handle: async ({ search }, { tokens }) => {
    const page = await tokens.list(search);
    return { status: 200, body: { tokens: page.entries.map(showToken), cursor: page.cursor } };
  },
});
