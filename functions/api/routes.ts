import type { Route } from './route.ts';
import type { RouteKey } from './route-table.ts';
import { deleteSubscriber } from './routes/delete-subscriber.ts';
import { deleteToken } from './routes/delete-token.ts';
import { deleteWatch } from './routes/delete-watch.ts';
import { deleteWatchLink } from './routes/delete-watch-link.ts';
import { explainWatch } from './routes/explain-watch.ts';
import { getAlertPage } from './routes/get-alert-page.ts';
import { getAlerts } from './routes/get-alerts.ts';
import { getArticle } from './routes/get-article.ts';
import { getArticles } from './routes/get-articles.ts';
import { getCalendar } from './routes/get-calendar.ts';
import { getCalendarIcs } from './routes/get-calendar-ics.ts';
import { getHealth } from './routes/get-health.ts';
import { getItems } from './routes/get-items.ts';
import { getItemsAtom } from './routes/get-items-atom.ts';
import { getItemsJsonFeed } from './routes/get-items-json.ts';
import { getOpenapi } from './routes/get-openapi.ts';
import { getSubscriber } from './routes/get-subscriber.ts';
import { getSubscribers } from './routes/get-subscribers.ts';
import { getToken } from './routes/get-token.ts';
import { getTokens } from './routes/get-tokens.ts';
import { getWatch } from './routes/get-watch.ts';
import { getWatchAtom } from './routes/get-watch-atom.ts';
import { getWatchCalendar } from './routes/get-watch-calendar.ts';
import { getWatchJsonFeed } from './routes/get-watch-json.ts';
import { getWatches } from './routes/get-watches.ts';
import { patchSubscriber } from './routes/patch-subscriber.ts';
import { patchWatch } from './routes/patch-watch.ts';
import { postAlertPause, postAlertResume } from './routes/post-alert-pause.ts';
import { postAlertStop } from './routes/post-alert-stop.ts';
import { postArticle } from './routes/post-article.ts';
import { postConfirmation } from './routes/post-confirmation.ts';
import { postSubscriber } from './routes/post-subscriber.ts';
import { postToken } from './routes/post-token.ts';
import { postWatch } from './routes/post-watch.ts';
import { postWatchLink } from './routes/post-watch-link.ts';
import { previewArticle } from './routes/preview-article.ts';
import { previewWatch } from './routes/preview-watch.ts';

/** The handler of each route; the type sees to it that none is missing. */
export const routes: { readonly [Key in RouteKey]: Route } = {
  'POST /articles': postArticle,
  'POST /articles/preview': previewArticle,
  'GET /articles': getArticles,
  'GET /articles/{id}': getArticle,
  'GET /items': getItems,
  'GET /items.json': getItemsJsonFeed,
  'GET /items.atom': getItemsAtom,
  'GET /calendar': getCalendar,
  'GET /calendar.ics': getCalendarIcs,
  'POST /subscribers': postSubscriber,
  'GET /subscribers': getSubscribers,
  'GET /subscribers/{id}': getSubscriber,
  'PATCH /subscribers/{id}': patchSubscriber,
  'DELETE /subscribers/{id}': deleteSubscriber,
  'POST /subscribers/{id}/confirmation': postConfirmation,
  'POST /watches': postWatch,
  'POST /watches/preview': previewWatch,
  'GET /watches': getWatches,
  'GET /watches/{id}': getWatch,
  'PATCH /watches/{id}': patchWatch,
  'DELETE /watches/{id}': deleteWatch,
  'POST /watches/{id}/explain': explainWatch,
  'POST /watches/{id}/link': postWatchLink,
  'DELETE /watches/{id}/link': deleteWatchLink,
  'GET /watches/{id}/calendar.ics': getWatchCalendar,
  'GET /watches/{id}/items.json': getWatchJsonFeed,
  'GET /watches/{id}/items.atom': getWatchAtom,
  'GET /alerts': getAlerts,
  'GET /a/{id}': getAlertPage,
  'POST /a/{id}/stop': postAlertStop,
  'POST /a/{id}/pause': postAlertPause,
  'POST /a/{id}/resume': postAlertResume,
  'POST /tokens': postToken,
  'GET /tokens': getTokens,
  'GET /tokens/{id}': getToken,
  'DELETE /tokens/{id}': deleteToken,
  'GET /openapi.json': getOpenapi,
  'GET /health': getHealth,
};
