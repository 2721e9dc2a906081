import { articleExamples } from '../../../functions/api/http/examples.ts';
import type { RouteKey } from '../../../functions/api/route-table.ts';
import type { SentRequest } from './event.ts';
import type { Owner } from './owner.ts';

const article = articleExamples['Plain text'];

/** A request to each route that succeeds. The owner makes new resources for it. */
export const goodRequests: Record<RouteKey, (owner: Owner) => Promise<SentRequest>> = {
  'POST /articles': async () => ({ method: 'POST', path: '/articles', body: article }),
  'POST /articles/preview': async () => ({ method: 'POST', path: '/articles/preview', body: article }),
  'GET /articles/{id}': async (owner) => ({ method: 'GET', path: `/articles/${await owner.article()}` }),
  'POST /articles/{id}/retry': async (owner) => ({
    method: 'POST',
    path: `/articles/${await owner.failedArticle()}/retry`,
  }),
  'GET /articles': async () => ({ method: 'GET', path: '/articles?q=ferry&limit=5' }),
  'GET /items': async () => ({ method: 'GET', path: '/items?q=ferry&limit=5' }),
  'GET /items.json': async () => ({ method: 'GET', path: '/items.json?q=ferry' }),
  'GET /items.atom': async () => ({ method: 'GET', path: '/items.atom?q=ferry' }),
  'GET /calendar': async () => ({ method: 'GET', path: '/calendar?from=2026-03-01&to=2026-05-01' }),
  'GET /calendar.ics': async () => ({ method: 'GET', path: '/calendar.ics?from=2026-03-01&to=2026-05-01' }),
  'POST /subscribers': async () => ({
    method: 'POST',
    path: '/subscribers',
    body: { channel: 'email', address: 'table@example.com', timezone: 'UTC' },
  }),
  'GET /subscribers': async () => ({ method: 'GET', path: '/subscribers' }),
  'GET /subscribers/{id}': async (owner) => ({
    method: 'GET',
    path: `/subscribers/${await owner.subscriber()}`,
  }),
  'PATCH /subscribers/{id}': async (owner) => ({
    method: 'PATCH',
    path: `/subscribers/${await owner.subscriber()}`,
    body: { reminderHour: 7 },
  }),
  'DELETE /subscribers/{id}': async (owner) => ({
    method: 'DELETE',
    path: `/subscribers/${await owner.subscriber()}`,
  }),
  'POST /subscribers/{id}/confirmation': async (owner) => {
    const { id, code } = await owner.textSubscriber();
    return { method: 'POST', path: `/subscribers/${id}/confirmation`, body: { code } };
  },
  'POST /watches': async (owner) => ({
    method: 'POST',
    path: '/watches',
    body: { subscriberId: await owner.subscriber(), query: 'ferry' },
  }),
  'POST /watches/preview': async () => ({
    method: 'POST',
    path: '/watches/preview',
    body: { query: 'ferry' },
  }),
  'GET /watches': async () => ({ method: 'GET', path: '/watches' }),
  'GET /watches/{id}': async (owner) => ({ method: 'GET', path: `/watches/${await owner.watch()}` }),
  'PATCH /watches/{id}': async (owner) => ({
    method: 'PATCH',
    path: `/watches/${await owner.watch()}`,
    body: { name: 'Ferries' },
  }),
  'DELETE /watches/{id}': async (owner) => ({ method: 'DELETE', path: `/watches/${await owner.watch()}` }),
  'POST /watches/{id}/explain': async (owner) => ({
    method: 'POST',
    path: `/watches/${await owner.watch()}/explain`,
    body: { articleId: await owner.article() },
  }),
  'POST /watches/{id}/link': async (owner) => ({
    method: 'POST',
    path: `/watches/${await owner.watch()}/link`,
  }),
  'DELETE /watches/{id}/link': async (owner) => ({
    method: 'DELETE',
    path: `/watches/${await owner.watch()}/link`,
  }),
  'GET /watches/{id}/calendar.ics': async (owner) => ({
    method: 'GET',
    path: (await owner.links()).calendar,
  }),
  'GET /watches/{id}/items.json': async (owner) => ({ method: 'GET', path: (await owner.links()).jsonFeed }),
  'GET /watches/{id}/items.atom': async (owner) => ({ method: 'GET', path: (await owner.links()).atom }),
  'GET /alerts': async () => ({ method: 'GET', path: '/alerts' }),
  'GET /a/{id}': async (owner) => ({ method: 'GET', path: await pageOf(owner) }),
  'POST /a/{id}/stop': async (owner) => ({ method: 'POST', path: `${await pageOf(owner)}/stop` }),
  'POST /a/{id}/pause': async (owner) => ({ method: 'POST', path: `${await pageOf(owner)}/pause` }),
  'POST /a/{id}/resume': async (owner) => ({ method: 'POST', path: `${await pageOf(owner)}/resume` }),
  'POST /tokens': async () => ({ method: 'POST', path: '/tokens', body: { owner: 'new', scopes: ['read'] } }),
  'GET /tokens': async () => ({ method: 'GET', path: '/tokens' }),
  'GET /tokens/{id}': async (owner) => ({
    method: 'GET',
    path: `/tokens/${(await owner.api.token('old', ['read'])).id}`,
  }),
  'DELETE /tokens/{id}': async (owner) => ({
    method: 'DELETE',
    path: `/tokens/${(await owner.api.token('old', ['read'])).id}`,
  }),
  'GET /openapi.json': async () => ({ method: 'GET', path: '/openapi.json' }),
  'GET /health': async () => ({ method: 'GET', path: '/health' }),
};

async function pageOf(owner: Owner): Promise<string> {
  return owner.pageOf(await owner.alert());
}
