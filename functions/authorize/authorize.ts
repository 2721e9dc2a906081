import { timingSafeEqual } from 'node:crypto';
import { type RouteKey, routeTable } from '../api/route-table.ts';
import { type AccessToken, firstTokenOwner } from '../domain/access/access-token.ts';
import { scopes } from '../domain/access/scopes.ts';
import { hourMs } from '../domain/time/instants.ts';
import { sha256Hex } from '../runtime/sha256.ts';
import type { Decision } from './decision.ts';
import type { AuthorizeServices } from './services.ts';
import { isJwt } from './verify-jwt.ts';

/** Time between two notes of the same token's use: enough to tell which tokens are in use, with few writes. */
const useNotedEveryMs = hourMs;

/** Id of the bootstrap token. It is in no table, so it cannot be listed or revoked. Deploy without it to remove it. */
const bootstrapTokenId = 'bootstrap';

/** RFC 6750: `Bearer`, one space, and a token of these characters. Upper and lower case of `Bearer` are the same. */
const bearer = /^bearer ([\w.~+/-]{1,8192}=*)$/i;

/** Decides who sends a request and whether this caller may use the route. */
export async function authorize(
  request: { readonly routeKey: string; readonly header: string | undefined },
  services: AuthorizeServices,
): Promise<Decision> {
  const secret = bearer.exec(request.header ?? '')?.[1];
  if (secret === undefined) return { allowed: false, because: 'no bearer token in the Authorization header' };
  const { verifyJwt } = services;
  if (verifyJwt !== undefined && isJwt(secret)) return withScope(await verifyJwt(secret), request.routeKey);
  const token = await findToken(sha256Hex(secret), services);
  if (token === undefined) return { allowed: false, because: 'unknown or revoked token' };
  if (token.expiresAt !== undefined && token.expiresAt <= services.now()) {
    return { allowed: false, because: `token ${token.id} has expired` };
  }
  const context = { owner: token.owner, tokenId: token.id, scope: token.scopes.join(' ') };
  const decision = withScope({ allowed: true, context }, request.routeKey);
  if (decision.allowed) await noteUse(token, services);
  return decision;
}

/**
 * Refuses a caller without the scope that the route needs. A path that no route serves needs a valid token with any
 * scope, so that strangers cannot find out which paths exist.
 */
function withScope(decision: Decision, routeKey: string): Decision {
  const needs = isRouteKey(routeKey) ? routeTable[routeKey] : 'none';
  if (!decision.allowed || needs === 'none') return decision;
  const { tokenId, scope } = decision.context;
  if (scope.split(' ').includes(needs)) return decision;
  return { allowed: false, because: `token ${tokenId} lacks the scope ${needs}` };
}

async function noteUse(token: AccessToken, { tokens, now, logger }: AuthorizeServices): Promise<void> {
  const at = now();
  const noted = token.lastUsedAt === undefined ? 0 : Date.parse(token.lastUsedAt);
  if (token.id === bootstrapTokenId || Date.parse(at) - noted < useNotedEveryMs) return;
  try {
    await tokens.noteUse(token, at);
  } catch (error) {
    // The note is only information, so the request goes on without it.
    logger.warn('The use of a token could not be noted', error as Error);
  }
}

async function findToken(hash: string, services: AuthorizeServices): Promise<AccessToken | undefined> {
  if (
    services.bootstrapTokenHash !== '' &&
    timingSafeEqual(Buffer.from(hash), Buffer.from(services.bootstrapTokenHash))
  ) {
    return { id: bootstrapTokenId, hash, owner: firstTokenOwner, scopes: [...scopes], createdAt: '' };
  }
  return services.tokens.findByHash(hash);
}

function isRouteKey(key: string): key is RouteKey {
  return Object.hasOwn(routeTable, key);
}
