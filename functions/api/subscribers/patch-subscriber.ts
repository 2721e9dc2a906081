import * as z from 'zod';
import { confirmedSubscriber } from '../../channels/confirmed-subscriber.ts';
import {
  digestRequestSchema,
  messagesCap,
  quietHoursSchema,
  type Subscriber,
} from '../../domain/alert/subscriber.ts';
import { rescheduleHeld } from '../alerts/held-alerts.ts';
import { requireMatch } from '../http/entity-tag.ts';
import { idPath, reminderHour, timezone } from '../http/parameters.ts';
import { Problem } from '../http/problem.ts';
import { readOwn } from '../http/read-own.ts';
import { route } from '../http/route.ts';
import { noteReminders } from '../watches/note-reminders.ts';
import { showSubscriber, subscriberResource } from './subscriber-resource.ts';
import { watchesOf } from './watches-of.ts';

/**
 * `PATCH /subscribers/{id}`: changes the settings of a subscriber, pauses it, or resumes it. Moves its held alerts to
 * their new time. The address cannot change: another address is another subscriber.
 */
export const patchSubscriber = route('PATCH /subscribers/{id}', {
  summary: 'Change a subscriber',
  path: idPath,
  body: z.strictObject({
    timezone: timezone.optional(),
    digest: digestRequestSchema.optional(),
    quietHours: quietHoursSchema.nullable().optional().describe('null removes them'),
    reminderHour: reminderHour.optional(),
    messagesPerHour: messagesCap.nullable().optional().describe('null: the limit of the deployment'),
    messagesPerDay: messagesCap.nullable().optional().describe('null: the limit of the deployment'),
    status: z
      .enum(['paused', 'confirmed'])
      .optional()
      .describe('`paused` stops all messages. `confirmed` resumes them'),
  }),
  examples: {
    'Quiet hours, and reminders at nine': { quietHours: { start: '23:00', end: '07:00' }, reminderHour: 9 },
    'No quiet hours any more': { quietHours: null },
  },
  takesIfMatch: true,
  refuses: ['conflict'],
  success: { status: 200, description: 'The changed subscriber', schema: subscriberResource },
  handle: async ({ path, body, principal, ifMatch, requestId }, services) => {
    const stored = await readOwn('subscriber', path.id, principal, services.subscribers);
    const subscriber = await confirmedSubscriber(stored, services);
    requireMatch(ifMatch, showSubscriber(subscriber));
    if (body.status !== undefined && !['paused', 'confirmed'].includes(subscriber.status)) {
      throw new Problem(
        'conflict',
        `This subscriber is ${subscriber.status}. Only a confirmed or paused subscriber can be paused or resumed.`,
      );
    }
    const { quietHours, messagesPerHour, messagesPerDay, ...rest } = body;
    const changed: Subscriber = {
      ...subscriber,
      ...rest,
      ...(quietHours === undefined ? {} : { quietHours: quietHours ?? undefined }),
      ...(messagesPerHour === undefined ? {} : { messagesPerHour: messagesPerHour ?? undefined }),
      ...(messagesPerDay === undefined ? {} : { messagesPerDay: messagesPerDay ?? undefined }),
      updatedAt: services.now(),
    };
    // This comes before the row is written. A zone that is noted too late costs a reminder. One too early costs a read.
    const hasMoved =
      changed.timezone !== subscriber.timezone || changed.reminderHour !== subscriber.reminderHour;
    for await (const watch of watchesOf(subscriber.id, services))
      await noteReminders(watch, changed, services, { hasMoved });
    await services.subscribers.update(changed, subscriber.updatedAt);
    await rescheduleHeld(changed, requestId, services);
    return { status: 200, body: showSubscriber(changed) };
  },
});
