import * as z from 'zod';
import type { ApiResponse } from '../http/route.ts';
import type { Feed, FeedEntry } from './feed.ts';

const entrySchema = z.object({
  id: z.string(),
  url: z.string().optional(),
  title: z.string(),
  content_text: z.string(),
  date_published: z.iso.datetime(),
  date_modified: z.iso.datetime(),
  authors: z.array(z.object({ name: z.string() })).optional(),
  tags: z.array(z.string()),
  language: z.string(),
});

export const jsonFeedSchema = z
  .object({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    feed_url: z.string(),
    next_url: z.string().optional(),
    items: z.array(entrySchema),
  })
  .meta({ id: 'JsonFeed' });

/** Returns a feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed({ title, url, nextUrl, entries }: Feed): ApiResponse {
  const body: z.output<typeof jsonFeedSchema> = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    feed_url: url,
    next_url: nextUrl,
    items: entries.map(entryOf),
  };
  return { status: 200, headers: { 'content-type': 'application/feed+json' }, body };
}

/** Returns one entry of a feed as JSON. */
export function jsonEntry(entry: FeedEntry): string {
  return JSON.stringify(entryOf(entry));
}

function entryOf(entry: FeedEntry): z.output<typeof entrySchema> {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_text: entry.text,
    date_published: entry.published,
    date_modified: entry.updated,
    authors: entry.publisher === undefined ? undefined : [{ name: entry.publisher }],
    tags: [...entry.tags],
    language: entry.language,
  };
}
