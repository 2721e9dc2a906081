import { getAlerts } from './alerts/get-alerts.ts';
import { getArticle } from './articles/get-article.ts';
import { getArticles } from './articles/get-articles.ts';
import { postArticle } from './articles/post-article.ts';
import { previewArticle } from './articles/preview-article.ts';
import { retryArticle } from './articles/retry-article.ts';
import { getCalendar } from './calendar/get-calendar.ts';
import { getCalendarIcs } from './calendar/get-calendar-ics.ts';
import { getHealth } from './health/get-health.ts';
import type { Routes } from './http/route.ts';
import { getItems } from './items/get-items.ts';
import { getItemsAtom } from './items/get-items-atom.ts';
import { getItemsJsonFeed } from './items/get-items-json.ts';
import { getOpenapi } from './openapi/get-openapi.ts';
import { getAlertPage } from './page/get-alert-page.ts';
import { postAlertPause, postAlertResume } from './page/post-alert-pause.ts';
import { postAlertStop } from './page/post-alert-stop.ts';
import { deleteSubscriber } from './subscribers/delete-subscriber.ts';
import { getSubscriber } from './subscribers/get-subscriber.ts';
import { getSubscribers } from './subscribers/get-subscribers.ts';
import { patchSubscriber } from './subscribers/patch-subscriber.ts';
import { postConfirmation } from './subscribers/post-confirmation.ts';
import { postSubscriber } from './subscribers/post-subscriber.ts';
import { deleteToken } from './tokens/delete-token.ts';
import { getToken } from './tokens/get-token.ts';
import { getTokens } from './tokens/get-tokens.ts';
import { postToken } from './tokens/post-token.ts';
import { deleteWatch } from './watches/delete-watch.ts';
import { deleteWatchLink } from './watches/delete-watch-link.ts';
import { explainWatch } from './watches/explain-watch.ts';
import { getWatch } from './watches/get-watch.ts';
import { getWatchAtom } from './watches/get-watch-atom.ts';
import { getWatchCalendar } from './watches/get-watch-calendar.ts';
import { getWatchJsonFeed } from './watches/get-watch-json.ts';
import { getWatches } from './watches/get-watches.ts';
import { patchWatch } from './watches/patch-watch.ts';
import { postWatch } from './watches/post-watch.ts';
import { postWatchLink } from './watches/post-watch-link.ts';
import { previewWatch } from './watches/preview-watch.ts';

/** The handler of each route. The compiler refuses a missing route and a route under another route's key. */
export const routes: Routes = {
  'POST /articles': postArticle,
  'POST /articles/preview': previewArticle,
  'GET /articles': getArticles,
  'GET /articles/{id}': getArticle,
  'POST /articles/{id}/retry': retryArticle,
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
  'GET /openapi.json': getOpenapi(() => routes),
  'GET /health': getHealth,
};
