import * as z from 'zod';
import { canonicalQuery } from '../../domain/query/canonical.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import type { Watch } from '../../domain/query/watch.ts';
import { requireMatch } from '../http/entity-tag.ts';
import { idPath } from '../http/parameters.ts';
import { readOwn } from '../http/read-own.ts';
import { route } from '../http/route.ts';
import { noteReminders } from './note-reminders.ts';
import { showWatch, watchResource } from './watch-resource.ts';
import { watchSettings } from './watch-settings.ts';

/** `PATCH /watches/{id}`: changes a watch. */
export const patchWatch = route('PATCH /watches/{id}', {
  summary: 'Change a watch',
  path: idPath,
  body: z.strictObject({
    query: watchSettings.query.optional(),
    on: watchSettings.on.optional(),
    leadDays: watchSettings.leadDays.optional(),
    repeats: watchSettings.repeats.optional(),
    name: watchSettings.name.nullable().optional().describe('null removes it'),
  }),
  examples: {
    'Another query': { query: 'shipbuilding OR shipyard' },
    'Reminders only, without a name': { on: ['due'], leadDays: [0], name: null },
  },
  takesIfMatch: true,
  refuses: ['conflict', 'invalid-query'],
  success: { status: 200, description: 'The changed watch', schema: watchResource },
  handle: async ({ path, body, principal, ifMatch }, services) => {
    const watch = await readOwn('watch', path.id, principal, services.watches);
    requireMatch(ifMatch, showWatch(watch));
    const { query = watch.query, name, ...rest } = body;
    const canonical = canonicalQuery(parseQuery(query));
    const at = services.now();
    // From now on the watch asks for other reminders. It does not send those that were due before this change.
    const changesReminders =
      body.leadDays !== undefined || body.on !== undefined || canonical !== watch.canonical;
    const changed: Watch = {
      ...watch,
      ...rest,
      query,
      canonical,
      ...(name === undefined ? {} : { name: name ?? undefined }),
      revision: canonical === watch.canonical ? watch.revision : watch.revision + 1,
      dueSince: changesReminders ? at : watch.dueSince,
      updatedAt: at,
    };
    const subscriber = await readOwn('subscriber', watch.subscriberId, principal, services.subscribers);
    await noteReminders(changed, subscriber, services);
    await services.watches.replace(watch, changed);
    return { status: 200, body: showWatch(changed) };
  },
});
