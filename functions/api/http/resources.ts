import * as z from 'zod';
import type { AccessToken } from '../../domain/access/access-token.ts';
import { scopes } from '../../domain/access/scopes.ts';
import { type Alert, alertSchema } from '../../domain/alert/alert.ts';
import { type Subscriber, subscriberSchema } from '../../domain/alert/subscriber.ts';
import { type Article, articleSchema } from '../../domain/article/article.ts';
import { itemSchema } from '../../domain/article/item.ts';
import type { StructuredArticle } from '../../domain/article/structured-article.ts';
import { type Watch, watchSchema } from '../../domain/query/watch.ts';

// Each resource names what is shown, and showing keeps to that: what a row holds besides never leaves.

/** An item as the API shows it. */
export const itemResource = itemSchema.meta({ id: 'Item' });

/** An article as the API shows it, with its text as it was sent and its items. */
export const articleResource = articleSchema
  .pick({
    id: true,
    status: true,
    headline: true,
    datePublished: true,
    url: true,
    publisher: true,
    inLanguage: true,
    acceptedAt: true,
    structuredAt: true,
    failure: true,
    warnings: true,
  })
  .extend({ body: z.string().optional(), html: z.string().optional(), items: z.array(itemResource) })
  .meta({ id: 'Article' });

export function showArticle({ article, items }: StructuredArticle): z.output<typeof articleResource> {
  const text = article.format === 'html' ? { html: article.text } : { body: article.text };
  return articleResource.parse({ ...article, ...text, items: items.map(({ item }) => item) });
}

/** An article as the API lists it: without its text and its items. */
export const articleRowResource = articleSchema
  .pick({
    id: true,
    status: true,
    headline: true,
    url: true,
    publisher: true,
    inLanguage: true,
    datePublished: true,
    warnings: true,
  })
  .meta({ id: 'ArticleRow' });

export function showArticleRow(article: Article): z.output<typeof articleRowResource> {
  return articleRowResource.parse(article);
}

/** A subscriber as the API shows it. */
export const subscriberResource = subscriberSchema
  .pick({
    id: true,
    channel: true,
    address: true,
    timezone: true,
    digest: true,
    quietHours: true,
    reminderHour: true,
    messagesPerHour: true,
    messagesPerDay: true,
    status: true,
    createdAt: true,
    updatedAt: true,
  })
  .meta({ id: 'Subscriber' });

export function showSubscriber(subscriber: Subscriber): z.output<typeof subscriberResource> {
  return subscriberResource.parse(subscriber);
}

/** A watch as the API shows it. */
export const watchResource = watchSchema
  .pick({
    id: true,
    subscriberId: true,
    name: true,
    query: true,
    canonical: true,
    on: true,
    leadDays: true,
    createdAt: true,
    updatedAt: true,
  })
  .meta({ id: 'Watch' });

export function showWatch(watch: Watch): z.output<typeof watchResource> {
  return watchResource.parse(watch);
}

/** An alert as the API shows it. */
export const alertResource = alertSchema
  .pick({
    id: true,
    subscriberId: true,
    watchId: true,
    articleId: true,
    itemIds: true,
    occasion: true,
    owedAt: true,
    state: true,
    reason: true,
    releaseAt: true,
    repeated: true,
    messageId: true,
    at: true,
  })
  .meta({ id: 'Alert' });

export function showAlert(alert: Alert): z.output<typeof alertResource> {
  return alertResource.parse(alert);
}

/** A token as the API lists it: never the secret, never its hash. */
export const tokenResource = z
  .object({
    id: z.string(),
    owner: z.string(),
    scopes: z.array(z.enum(scopes)),
    expiresAt: z.string().optional(),
    createdAt: z.string(),
    lastUsedAt: z.string().optional().describe('When it was last seen in use, to the hour or so'),
  })
  .meta({ id: 'Token' });

export function showToken(token: AccessToken): z.output<typeof tokenResource> {
  return tokenResource.parse(token);
}
