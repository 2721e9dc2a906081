import { describe, expect, it } from 'vitest';
import { refuseForeign } from '../../../local/api/served-hosts.ts';

describe('refuseForeign', () => {
  const ask = (headers: Record<string, string>, path = '/items') => refuseForeign({ path, headers });

  it.each([
    '127.0.0.1:4000',
    '127.0.0.1',
    '127.8.9.10:1',
    'localhost:4000',
    'LOCALHOST',
    'localhost.:4000',
    '[::1]:4000',
    '[0:0:0:0:0:0:0:1]',
  ])('serves the loopback host %s', (host) => {
    expect(ask({ host })).toBeUndefined();
  });

  // A page of evil.example whose name leads to 127.0.0.1 by now ("DNS rebinding") sends its own host name.
  it.each([
    'evil.example:4000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil.localhost.example:4000',
    '192.168.1.5:4000',
    '0.0.0.0:4000',
    '1270.0.0.1',
    '[::2]:4000',
    '[::ffff:8.8.8.8]',
    'localhost@evil.example',
    'localhost/evil',
    'local host',
    '',
  ])('refuses the host "%s" with 421', (host) => {
    expect(ask({ host })).toMatchObject({
      status: 421,
      headers: { 'content-type': 'application/problem+json' },
      body: expect.stringContaining('http://127.0.0.1'),
    });
  });

  it('refuses a request without a host', () => {
    expect(ask({})?.status).toBe(421);
  });

  it('refuses requests of other web pages to the routes that exist only locally', () => {
    const host = '127.0.0.1:4000';

    expect(ask({ host, origin: 'https://evil.example' }, '/_local/tick')?.status).toBe(403);
    expect(ask({ host, origin: 'null' }, '/_local/tick')?.status).toBe(403);
    expect(ask({ host, origin: 'http://localhost:4000' }, '/_local/tick')).toBeUndefined();
    expect(ask({ host, origin: 'https://a.example' }, '/items')).toBeUndefined();
  });
});
