import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { authorize } from '../../../functions/authorize/authorize.ts';
import type { AuthorizeServices } from '../../../functions/authorize/services.ts';
import { isJwt, verifyJwt } from '../../../functions/authorize/verify-jwt.ts';

const issuer = 'https://id.example';
const audience = 'dateline';
const now = () => '2026-03-02T12:00:00.000Z';
const seconds = Date.parse(now()) / 1_000;

describe('verifyJwt', () => {
  let services: AuthorizeServices;
  let sign: (claims: JWTPayload, typ?: string) => Promise<string>;

  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' }] });
    sign = (claims, typ) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: 'k1', ...(typ !== undefined && { typ }) })
        .sign(privateKey);
    services = {
      tokens: { findByHash: async () => undefined, noteUse: async () => {} },
      bootstrapTokenHash: '',
      verifyJwt: (jwt) => verifyJwt(jwt, { issuer, audience, keys, now }),
      now,
      logger: { warn: () => undefined },
    };
  });

  const claims = (change: JWTPayload = {}): JWTPayload => ({
    iss: issuer,
    aud: audience,
    sub: 'reader-7',
    exp: seconds + 60,
    scope: 'openid read',
    ...change,
  });
  const decide = async (jwt: string, routeKey = 'GET /items', by = services) =>
    authorize({ routeKey, header: `Bearer ${jwt}` }, by);

  it('lets a JWT through with the scopes of Dateline that it names, as an owner that no token can have', async () => {
    expect(await decide(await sign(claims()))).toEqual({
      allowed: true,
      context: { owner: 'oidc:reader-7', tokenId: 'jwt', scope: 'read' },
    });
    const other = await decide(
      await sign(claims({ scope: undefined, scp: ['admin', 'watches:write'] })),
      'GET /alerts',
    );
    expect(other).toMatchObject({ allowed: false });
  });

  it('opens no route whose scope the JWT does not name', async () => {
    expect(await decide(await sign(claims()), 'POST /articles')).toMatchObject({ allowed: false });
    expect(await decide(await sign(claims({ scope: undefined })))).toMatchObject({ allowed: false });
  });

  it.each<[string, JWTPayload]>([
    ['of another issuer', { iss: 'https://other.example' }],
    ['for another audience', { aud: 'other' }],
    ['that has expired', { exp: seconds }],
    ['that never expires', { exp: undefined }],
    ['that is not valid yet', { nbf: seconds + 60 }],
    ['without a subject', { sub: undefined }],
    ['with an empty subject', { sub: '' }],
    ['with a subject of blanks', { sub: ' \t' }],
    ['with a subject that is a number', { sub: 7 as never }],
    ['with a subject that is a list', { sub: ['root'] as never }],
  ])('refuses a JWT %s', async (_what, change) => {
    expect(await decide(await sign(claims(change)))).toMatchObject({ allowed: false });
  });

  it.each(['JWT', 'jwt', 'at+jwt', 'application/at+jwt'])(
    'lets a JWT of the type %s through',
    async (typ) => {
      expect(await decide(await sign(claims(), typ))).toMatchObject({ allowed: true });
    },
  );

  it.each(['id_token+jwt', 'logout+jwt', 'dpop+jwt', 'secevent+jwt', ''])(
    'refuses a JWT of the type "%s", which is not for access',
    async (typ) => {
      expect(await decide(await sign(claims(), typ))).toMatchObject({ allowed: false });
    },
  );

  it('refuses a JWT that is altered, unsigned, or signed with another key', async () => {
    const good = await sign(claims());
    const [header, , signature] = good.split('.');
    const body = Buffer.from(JSON.stringify(claims({ sub: 'root' }))).toString('base64url');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const secret = new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'k1' });

    for (const bad of [
      `${header}.${body}.${signature}`,
      `${none}.${body}.x`,
      await secret.sign(Buffer.from('the public key, taken for a secret'.padEnd(32))),
    ]) {
      expect(isJwt(bad)).toBe(true);
      expect(await decide(bad)).toMatchObject({ allowed: false });
    }
  });

  it('is absent when no provider is set: a JWT is then an unknown token', async () => {
    const { verifyJwt: _none, ...without } = services;

    expect(await decide(await sign(claims()), 'GET /items', without)).toMatchObject({
      allowed: false,
      because: 'unknown or revoked token',
    });
  });
});
