import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { AccessToken } from '../../domain/access/access-token.ts';
import { scopes } from '../../domain/access/scopes.ts';
import { newId } from '../../runtime/ids.ts';
import { sha256Hex } from '../../runtime/sha256.ts';
import { Problem } from '../http/problem.ts';
import { route } from '../http/route.ts';
import { showToken, tokenResource } from './token-resource.ts';

/** `POST /tokens`: creates a token. Only this answer has its secret, because only the hash is stored. */
export const postToken = route('POST /tokens', {
  summary: 'Create a token',
  body: z.strictObject({
    owner: z
      .string()
      .regex(
        /^[A-Za-z0-9][A-Za-z0-9._@-]{0,99}$/,
        'It must be at most 100 letters, digits and the characters . _ @ -, and begin with a letter or digit.',
      )
      .describe('The owner of the subscribers, watches and alerts that the token sees'),
    scopes: z.array(z.enum(scopes)).min(1),
    expiresAt: z.iso.datetime({ offset: true }).optional(),
  }),
  examples: {
    'For a program that sends articles': { owner: 'newsdesk', scopes: ['articles:write'] },
    'For a reader, until the end of 2030': {
      owner: 'reader-7',
      scopes: ['read', 'watches:write'],
      expiresAt: '2030-12-31T23:59:59Z',
    },
  },
  repeat: 'refuse',
  success: {
    status: 201,
    description: 'The token. Only this answer shows `token`',
    location: true,
    schema: tokenResource.extend({ token: z.string() }),
  },
  handle: async ({ body }, { tokens, now }) => {
    const at = now();
    const expiresAt = body.expiresAt && new Date(body.expiresAt).toISOString();
    if (expiresAt !== undefined && expiresAt <= at) {
      const fault = { pointer: '/expiresAt', detail: 'It is in the past.' };
      throw new Problem(
        'invalid-content',
        'expiresAt is in the past. Send a later instant, or leave it out.',
        { faults: [fault] },
      );
    }
    const secret = `dl_${randomBytes(32).toString('base64url')}`;
    const token: AccessToken = {
      id: newId('tok'),
      hash: sha256Hex(secret),
      owner: body.owner,
      scopes: [...new Set(body.scopes)],
      expiresAt,
      createdAt: at,
    };
    await tokens.create(token);
    return {
      status: 201,
      headers: { location: `/tokens/${token.id}` },
      body: { ...showToken(token), token: secret },
    };
  },
});
