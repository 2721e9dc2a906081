import * as z from 'zod';
import { idPath } from '../http/parameters.ts';
import { readOwn } from '../http/read-own.ts';
import { route } from '../http/route.ts';
import { newLinkKey } from './link-key.ts';

/**
 * `POST /watches/{id}/link`: makes secret addresses of the watch's calendar and feeds. Only this answer has them,
 * because only a hash of the key is stored. Old addresses become invalid.
 */
export const postWatchLink = route('POST /watches/{id}/link', {
  summary: "Make secret links to a watch's calendar and feeds",
  path: idPath,
  refuses: ['conflict'],
  success: {
    status: 201,
    description:
      'Addresses for calendar apps and feed readers. They need no token. Only this answer shows them',
    schema: z.object({ calendar: z.string(), jsonFeed: z.string(), atom: z.string() }),
  },
  handle: async ({ path, principal, baseUrl }, services) => {
    const watch = await readOwn('watch', path.id, principal, services.watches);
    const { key, hash } = newLinkKey();
    const changed = { ...watch, linkKeyHash: hash, updatedAt: services.now() };
    await services.watches.replace(watch, changed);
    const address = (file: string) => `${baseUrl}/watches/${watch.id}/${file}?key=${key}`;
    return {
      status: 201,
      body: {
        calendar: address('calendar.ics'),
        jsonFeed: address('items.json'),
        atom: address('items.atom'),
      },
    };
  },
});
