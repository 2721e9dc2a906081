import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RouteKey, routeTable } from '../../../functions/api/route-table.ts';
import { authorize } from '../../../functions/authorize/authorize.ts';
import type { AuthorizeServices } from '../../../functions/authorize/services.ts';
import type { AccessToken } from '../../../functions/domain/access/access-token.ts';
import { authorizerContextSchema } from '../../../functions/domain/access/authorizer-context.ts';
import { type Scope, scopes } from '../../../functions/domain/access/scopes.ts';

const now = '2025-10-27T12:00:00.000Z';
const keys = Object.keys(routeTable) as RouteKey[];

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Services with one stored token, whose secret is `secret`; and with the secret of a bootstrap token, if given. */
function withToken(members: Partial<AccessToken> = {}, first = ''): AuthorizeServices & { used: string[] } {
  const token: AccessToken = {
    id: 'tok_1',
    hash: hashOf('secret'),
    owner: 'own_1',
    scopes: [...scopes],
    createdAt: '2025-10-01T00:00:00.000Z',
    ...members,
  };
  const used: string[] = [];
  return {
    used,
    tokens: {
      findByHash: async (hash) => (hash === token.hash ? token : undefined),
      noteUse: async (_, at) => void used.push(at),
    },
    bootstrapTokenHash: first === '' ? '' : hashOf(first),
    now: () => now,
    logger: { warn: () => undefined },
  };
}

const reading = { routeKey: 'GET /items', header: 'Bearer secret' };

describe('authorize', () => {
  it('lets a token through, with its owner and its scopes', async () => {
    const decision = await authorize(reading, withToken());

    expect(decision).toEqual({
      allowed: true,
      context: { owner: 'own_1', tokenId: 'tok_1', scope: scopes.join(' ') },
    });
    if (decision.allowed) expect(authorizerContextSchema.parse(decision.context)).toEqual(decision.context);
  });

  it.each(keys)('opens %s only to the scope that the route needs', async (routeKey) => {
    const needs = routeTable[routeKey];
    const open: Scope[] = [];
    for (const scope of scopes) {
      const { allowed } = await authorize({ ...reading, routeKey }, withToken({ scopes: [scope] }));
      if (allowed) open.push(scope);
    }

    expect(open).toEqual(needs === 'none' ? scopes : [needs]);
  });

  it.each([
    undefined,
    '',
    'secret',
    'Bearer',
    'Bearer ',
    'Bearer  secret',
    'Bearer secret x',
    'Basic secret',
    `Bearer ${'x'.repeat(8_193)}`,
  ])('finds no token in the header %j', async (header) => {
    expect(await authorize({ ...reading, header }, withToken())).toEqual({
      allowed: false,
      because: 'no bearer token in the Authorization header',
    });
  });

  it('ignores upper and lower case in the scheme, but not in the token', async () => {
    expect((await authorize({ ...reading, header: 'bEARER secret' }, withToken())).allowed).toBe(true);
    expect((await authorize({ ...reading, header: 'Bearer Secret' }, withToken())).allowed).toBe(false);
  });

  it('lets no text through except the secret itself', async () => {
    const services = withToken({}, 'first');
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        fc.pre(text !== 'secret' && text !== 'first');

        expect((await authorize({ ...reading, header: `Bearer ${text}` }, services)).allowed).toBe(false);
      }),
    );
  });

  it.each([
    ['2025-10-27T11:59:59.999Z', false],
    ['2025-10-27T12:00:00.000Z', false],
    ['2025-10-27T12:00:00.001Z', true],
  ])('at noon, lets a token that expires at %s through: %s', async (expiresAt, allowed) => {
    expect((await authorize(reading, withToken({ expiresAt }))).allowed).toBe(allowed);
  });

  it('needs a valid token on an unknown path, but no scope', async () => {
    const nowhere = { ...reading, routeKey: '$default' };

    expect((await authorize(nowhere, withToken({ scopes: ['read'] }))).allowed).toBe(true);
    expect((await authorize({ ...nowhere, header: 'Bearer x' }, withToken())).allowed).toBe(false);
    expect((await authorize({ ...nowhere, routeKey: 'toString' }, withToken())).allowed).toBe(true);
  });

  it('gives the bootstrap token every scope, if there is one', async () => {
    const first = { ...reading, routeKey: 'POST /tokens', header: 'Bearer first' };

    expect(await authorize(first, withToken({}, 'first'))).toMatchObject({
      allowed: true,
      context: { owner: 'root', scope: scopes.join(' ') },
    });
    expect((await authorize(first, withToken())).allowed).toBe(false);
  });

  it.each([
    [undefined, [now]],
    ['2025-10-27T11:00:00.000Z', [now]],
    ['2025-10-27T11:00:00.001Z', []],
  ])('notes the use of a token last seen at %s: %j', async (lastUsedAt, noted) => {
    const services = withToken(lastUsedAt === undefined ? {} : { lastUsedAt });

    await authorize(reading, services);

    expect(services.used).toEqual(noted);
  });

  it('does not note the use of a refused token or of the bootstrap token', async () => {
    const services = withToken({ scopes: [] }, 'first');

    await authorize(reading, services);
    await authorize({ ...reading, header: 'Bearer first' }, services);

    expect(services.used).toEqual([]);
  });

  it('lets a request through although its use could not be noted', async () => {
    const services = withToken();
    const noteUse = async () => {
      throw new Error('throttled');
    };

    const decision = await authorize(reading, { ...services, tokens: { ...services.tokens, noteUse } });

    expect(decision.allowed).toBe(true);
  });

  it('names the id of a refused token in the reason, never its secret', async () => {
    const decision = await authorize(reading, withToken({ scopes: ['admin'] }));

    expect(decision).toEqual({ allowed: false, because: 'token tok_1 lacks the scope read' });
  });
});
