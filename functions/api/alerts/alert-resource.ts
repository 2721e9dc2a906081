import type * as z from 'zod';
import { type Alert, alertSchema } from '../../domain/alert/alert.ts';

/** An alert in answers of the API. */
export const alertResource = alertSchema
  .pick({
    id: true,
    subscriberId: true,
    watchId: true,
    articleId: true,
    storyId: true,
    itemIds: true,
    quote: true,
    occasion: true,
    owedAt: true,
    state: true,
    reason: true,
    toldBy: true,
    releaseAt: true,
    repeated: true,
    messageId: true,
    at: true,
  })
  .meta({ id: 'Alert' });

/** Returns only the fields of the resource. No other field of a row leaves the API. */
export function showAlert(alert: Alert): z.output<typeof alertResource> {
  return alertResource.parse(alert);
}
