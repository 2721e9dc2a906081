import * as z from 'zod';
import type { AccessToken } from '../../domain/access/access-token.ts';
import { scopes } from '../../domain/access/scopes.ts';

/** A token in lists of the API. It has neither the secret nor its hash. */
export const tokenResource = z
  .object({
    id: z.string(),
    owner: z.string(),
    scopes: z.array(z.enum(scopes)),
    expiresAt: z.string().optional(),
    createdAt: z.string(),
    lastUsedAt: z.string().optional().describe('When the token was last used, exact to about an hour'),
  })
  .meta({ id: 'Token' });

/** Returns only the fields of the resource. */
export function showToken(token: AccessToken): z.output<typeof tokenResource> {
  return tokenResource.parse(token);
}
