import { exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { issuerKeys } from '../../../functions/authorize/issuer-keys.ts';

const issuer = 'https://id.example/tenant';
const configurationUrl = `${issuer}/.well-known/openid-configuration`;
const keysUrl = 'https://keys.example/jwks';

describe('issuerKeys', () => {
  let requested: string[];
  let answers: Record<string, unknown>;
  let jwt: string;

  const get: typeof fetch = async (input) => {
    const url = String(input);
    requested.push(url);
    return Response.json(answers[url] ?? {}, { status: url in answers ? 200 : 503 });
  };

  beforeEach(async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    requested = [];
    answers = {
      [configurationUrl]: { issuer, jwks_uri: keysUrl },
      [keysUrl]: { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' }] },
    };
    jwt = await new SignJWT({ iss: issuer }).setProtectedHeader({ alg: 'ES256', kid: 'k1' }).sign(privateKey);
  });

  it('finds the keys through the configuration of the issuer, and reads both once', async () => {
    const keys = issuerKeys(issuer, get);

    await jwtVerify(jwt, keys, { issuer });
    await jwtVerify(jwt, keys, { issuer });

    expect(requested).toEqual([configurationUrl, keysUrl]);
  });

  it('reads the configuration again after a failure', async () => {
    const keys = issuerKeys(issuer, get);
    const { [configurationUrl]: configuration, ...rest } = answers;
    answers = rest;
    await expect(jwtVerify(jwt, keys)).rejects.toThrow();

    answers[configurationUrl] = configuration;

    await expect(jwtVerify(jwt, keys)).resolves.toBeDefined();
  });

  it('takes no keys from the configuration of another issuer, and none over plain HTTP', async () => {
    for (const configuration of [
      { issuer: 'https://other.example', jwks_uri: keysUrl },
      { issuer, jwks_uri: 'http://keys.example/jwks' },
    ]) {
      answers[configurationUrl] = configuration;

      await expect(jwtVerify(jwt, issuerKeys(issuer, get))).rejects.toThrow();
    }
    expect(requested).not.toContain(keysUrl);
  });
});
