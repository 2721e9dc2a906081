import * as z from 'zod';
import { type Alert, alertSchema } from '../domain/alert/alert.ts';
import { type Subscriber, subscriberSchema } from '../domain/alert/subscriber.ts';
import { itemSchema } from '../domain/article/item.ts';
import { type Watch, watchSchema } from '../domain/query/watch.ts';
import { scopes, type Token } from '../stores/token-store.ts';

/** An item as the API shows it. */
export const itemResource = itemSchema.meta({ id: 'Item' });

/** A subscriber as the API shows it: no owner, no topic, no code, nothing of what was asked at SNS. */
export const subscriberResource = subscriberSchema
  .omit({ owner: true, topicArn: true, subscriptionArn: true, code: true, askedAt: true, checkedAt: true })
  .meta({ id: 'Subscriber' });

export function showSubscriber(subscriber: Subscriber): z.output<typeof subscriberResource> {
  const {
    owner: _owner,
    topicArn: _topic,
    subscriptionArn: _subscription,
    code: _code,
    askedAt: _asked,
    checkedAt: _checked,
    ...shown
  } = subscriber;
  return shown;
}

/** A watch as the API shows it. */
export const watchResource = watchSchema
  .omit({ owner: true, revision: true, dueSince: true })
  .meta({ id: 'Watch' });

export function showWatch(watch: Watch): z.output<typeof watchResource> {
  const { owner: _owner, revision: _revision, dueSince: _since, ...shown } = watch;
  return shown;
}

/** An alert as the API shows it. */
export const alertResource = alertSchema.omit({ owner: true }).meta({ id: 'Alert' });

export function showAlert(alert: Alert): z.output<typeof alertResource> {
  const { owner: _owner, ...shown } = alert;
  return shown;
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

export function showToken(token: Token): z.output<typeof tokenResource> {
  const { id, owner, expiresAt, createdAt, lastUsedAt } = token;
  return { id, owner, scopes: [...token.scopes], expiresAt, createdAt, lastUsedAt };
}
