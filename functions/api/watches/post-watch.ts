import * as z from 'zod';
import { canonicalQuery } from '../../domain/query/canonical.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import type { Watch } from '../../domain/query/watch.ts';
import { newId } from '../../runtime/ids.ts';
import { exampleIds } from '../http/examples.ts';
import { requireRoom } from '../http/limits.ts';
import { Problem } from '../http/problem.ts';
import { route } from '../http/route.ts';
import { comingSchema } from './coming-schema.ts';
import { noteReminders } from './note-reminders.ts';
import { showWatch, watchResource } from './watch-resource.ts';
import { watchSettings } from './watch-settings.ts';

/** `POST /watches`: creates a watch. A query that can never match is refused. */
export const postWatch = route('POST /watches', {
  summary: 'Create a watch',
  body: z.strictObject({
    subscriberId: z.string().min(1).max(200),
    query: watchSettings.query,
    on: watchSettings.on.default(['publication']),
    leadDays: watchSettings.leadDays.default([0]),
    name: watchSettings.name.optional(),
    repeats: watchSettings.repeats.default('story'),
  }),
  examples: {
    'On publication': { subscriberId: exampleIds.subscriber, query: 'shipbuilding mou' },
    'A week ahead of a date, the day before, and on the day': {
      subscriberId: exampleIds.subscriber,
      query: 'topic:shipbuilding AND kind:agreement',
      on: ['publication', 'due'],
      leadDays: [0, 1, 7],
      name: 'Shipyards',
    },
  },
  repeat: 'answer-again',
  refuses: ['invalid-query', 'limit-reached'],
  success: {
    status: 201,
    description: 'The watch. A watch on `due` also has `coming`: the due dates that it will remind of',
    location: true,
    schema: watchResource.extend({ coming: z.array(comingSchema).optional() }),
  },
  handle: async ({ body, principal }, services) => {
    const query = parseQuery(body.query);
    const subscriber = await services.subscribers.get(body.subscriberId);
    if (subscriber === undefined || subscriber.owner !== principal.owner) {
      const detail = `There is no subscriber with the id ${body.subscriberId}.`;
      throw new Problem('invalid-content', `${detail} POST /subscribers creates one.`, {
        faults: [{ pointer: '/subscriberId', detail }],
      });
    }
    await requireRoom('watches', principal.owner, services);
    const at = services.now();
    const watch: Watch = {
      id: newId('wat'),
      owner: principal.owner,
      ...body,
      canonical: canonicalQuery(query),
      revision: 1,
      dueSince: at,
      createdAt: at,
      updatedAt: at,
    };
    // This comes before the watch is stored. A zone that is noted too late costs a reminder. One too many costs a read.
    await noteReminders(watch, subscriber, services);
    await services.watches.put(watch);
    // Loaded on first use: no other route needs it.
    const { comingDueDates } = await import('./coming-due-dates.ts');
    const coming = await comingDueDates(watch, subscriber, services);
    return {
      status: 201,
      headers: { location: `/watches/${watch.id}` },
      body: { ...showWatch(watch), ...(watch.on.includes('due') ? { coming } : {}) },
    };
  },
});
