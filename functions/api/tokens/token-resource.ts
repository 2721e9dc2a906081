import * as z from 'zod';
import type { AccessToken } from '../../domain/access/access-token.ts';
import { scopes } from '../../domain/access/scopes.ts';

/** A token as the API lists it: never the secret, never its hash. */
export const tokenResource = z
  .object({
    id: z.string(),
    owner: z.string(),
    scopes: z.array(z.enum(scopes)),
    expiresAt: z.string().optional(),
    createdAt: z.string(),
    lastUsedAt: z.string().optional().describe('When it was last seen in use, to the hour or so'),
  })
  .meta({ id: 'Token' });

export function showToken(token: AccessToken): z.output<typeof tokenResource> {
  return tokenResource.parse(token);
}
