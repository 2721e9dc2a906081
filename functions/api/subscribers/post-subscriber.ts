import * as z from 'zod';
import {
  digestRequestSchema,
  messagesCap,
  quietHoursSchema,
  type Subscriber,
} from '../../domain/alert/subscriber.ts';
import { newId } from '../../runtime/ids.ts';
import { requireRoom } from '../http/limits.ts';
import { reminderHour, timezone } from '../http/parameters.ts';
import { route } from '../http/route.ts';
import { checkPhoneNumber } from './phone-number.ts';
import { provision } from './provision.ts';
import { showSubscriber, subscriberResource } from './subscriber-resource.ts';

const settings = {
  timezone,
  digest: digestRequestSchema.optional(),
  quietHours: quietHoursSchema.optional(),
  reminderHour: reminderHour.default(8),
  messagesPerHour: messagesCap
    .optional()
    .describe('The most messages per hour. Further alerts come later, together'),
  messagesPerDay: messagesCap
    .optional()
    .describe('The most messages per day. Further alerts come the next morning'),
};

const subscriberRequest = z.discriminatedUnion('channel', [
  z.strictObject({ channel: z.literal('email'), address: z.email().max(254), ...settings }),
  z.strictObject({
    channel: z.literal('sms'),
    address: z.e164(
      'It must be a phone number in E.164 form: a plus sign and digits with the country code, such as +12025550123.',
    ),
    ...settings,
  }),
]);

/**
 * `POST /subscribers`: adds an address and asks it to confirm. The same address again is the same subscriber. The
 * request then finishes the steps that failed before, and changes nothing else.
 */
export const postSubscriber = route('POST /subscribers', {
  summary: 'Add a subscriber',
  body: subscriberRequest,
  examples: {
    'By email, once a day, never at night': {
      channel: 'email',
      address: 'reader@example.com',
      timezone: 'America/New_York',
      digest: { frequency: 'daily', hour: 7 },
      quietHours: { start: '22:00', end: '06:30' },
    },
    'By SMS': { channel: 'sms', address: '+12025550123', timezone: 'America/Chicago' },
  },
  repeat: 'do-again',
  refuses: ['conflict', 'limit-reached', 'too-many-requests', 'unavailable'],
  success: {
    status: 201,
    description: 'The subscriber. It is pending until it confirms',
    location: true,
    schema: subscriberResource,
  },
  handle: async ({ body, principal }, services) => {
    if (body.channel === 'sms') await checkPhoneNumber(body.address, services.smsCountries);
    const known = await services.subscribers.findByAddress(principal.owner, body.channel, body.address);
    if (known === undefined) await requireRoom('subscribers', principal.owner, services);
    const at = services.now();
    const wanted: Subscriber = {
      id: newId('sub'),
      owner: principal.owner,
      channel: body.channel,
      address: body.address,
      timezone: body.timezone,
      digest: body.digest ?? { frequency: 'immediate', hour: 8, weekday: 1 },
      quietHours: body.quietHours,
      reminderHour: body.reminderHour,
      messagesPerHour: body.messagesPerHour,
      messagesPerDay: body.messagesPerDay,
      status: 'pending',
      createdAt: at,
      updatedAt: at,
    };
    const subscriber = await provision(await services.subscribers.create(wanted), services);
    const location = `/subscribers/${subscriber.id}`;
    return { status: 201, headers: { location }, body: showSubscriber(subscriber) };
  },
});
