import { escapeMarkup } from '../http/escape-markup.ts';
import type { ApiResponse } from '../http/route.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** Returns a feed as Atom (RFC 4287). The link to the next page follows RFC 5005. */
export function atomFeed({ title, url, nextUrl, now, entries }: Feed): ApiResponse {
  const updated = entries.map((entry) => entry.updated).sort();
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('id', url),
    element('title', title),
    element('updated', updated.at(-1) ?? now),
    `<author>${element('name', 'Dateline')}</author>`,
    link('self', url),
    ...(nextUrl === undefined ? [] : [link('next', nextUrl)]),
    ...entries.map(atomEntry),
    '</feed>',
  ];
  return {
    status: 200,
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
    body: `${lines.join('\n')}\n`,
  };
}

/** Returns one entry of a feed. */
export function atomEntry(entry: FeedEntry): string {
  const lines = [
    '<entry>',
    element('id', entry.id),
    element('title', entry.title),
    element('published', entry.published),
    element('updated', entry.updated),
    ...(entry.url === undefined ? [] : [link('alternate', entry.url)]),
    ...(entry.publisher === undefined ? [] : [`<author>${element('name', entry.publisher)}</author>`]),
    ...entry.tags.map((tag) => `<category term="${xml(tag)}"/>`),
    `<content type="text">${xml(entry.text)}</content>`,
    '</entry>',
  ];
  return lines.join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${xml(text)}</${name}>`;
}

function link(rel: string, href: string): string {
  return `<link rel="${rel}" href="${xml(href)}"/>`;
}

/**
 * Escapes text for XML 1.0, which allows neither most control characters nor half a surrogate pair. Allowed ones are
 * written as references: a parser changes a carriage return anywhere, and a tab or a line break in an attribute.
 */
function xml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is about control characters
  const allowed = text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return escapeMarkup(allowed).replace(
    /[\p{Cc}\u2028\u2029]/gu,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}
