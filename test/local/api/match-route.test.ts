import { describe, expect, it } from 'vitest';
import { matchRoute } from '../../../local/api/match-route.ts';

const routes = [
  '$default',
  'GET /articles/{id}',
  'GET /articles/newest',
  'POST /articles',
  'OPTIONS /{proxy+}',
  'ANY /any/{id}',
  'GET /any/{id}',
  'GET /deep/{path+}',
].map((key) => ({ key, functionArn: 'arn' }));

const match = (method: string, path: string) => {
  const found = matchRoute(routes, method, path);
  return found && [found.route.key, found.pathParameters];
};

describe('matchRoute', () => {
  it.each([
    ['POST', '/articles', 'POST /articles', {}],
    ['GET', '/articles/art_1', 'GET /articles/{id}', { id: 'art_1' }],
    ['GET', '/articles/newest', 'GET /articles/newest', {}],
    ['GET', '/articles/a%2Fb%20c', 'GET /articles/{id}', { id: 'a/b c' }],
    ['GET', '/any/1', 'GET /any/{id}', { id: '1' }],
    ['PUT', '/any/1', 'ANY /any/{id}', { id: '1' }],
    ['GET', '/deep/a/b', 'GET /deep/{path+}', { path: 'a/b' }],
    ['OPTIONS', '/what/ever', 'OPTIONS /{proxy+}', { proxy: 'what/ever' }],
  ])('leads %s %s to %s', (method, path, key, parameters) => {
    expect(match(method, path)).toEqual([key, parameters]);
  });

  it.each([
    ['DELETE', '/articles'],
    ['GET', '/articles/'],
    ['POST', '/articles/'],
    ['GET', '/articles/a/b'],
    ['GET', '/'],
  ])('leads to the default route when no route fits: %s %s', (method, path) => {
    expect(match(method, path)).toEqual(['$default', {}]);
  });

  it('returns nothing when there is no default route', () => {
    expect(matchRoute(routes.slice(1), 'GET', '/nowhere')).toBeUndefined();
  });
});
