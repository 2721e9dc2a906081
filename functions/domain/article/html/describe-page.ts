import type { HtmlDocument } from './html-document.ts';
import { articleInJsonLd } from './json-ld.ts';

/** The description of its article that a page gives to people and programs that share it. */
export interface PageDescription {
  readonly headline?: string;
  /** ISO 8601, as the page has it. */
  readonly datePublished?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** BCP 47. */
  readonly inLanguage?: string;
}

const headlineKeys = ['og:title', 'twitter:title', 'dc.title', 'parsely-title'];
const dateKeys = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'pubdate',
  'publish-date',
  'date',
];
const publisherKeys = ['og:site_name', 'article:publisher_name', 'application-name', 'dc.publisher'];

/**
 * Reads headline, date, publisher, address and language of an HTML page. Each comes from the schema.org article in its
 * JSON-LD, or else from its meta elements. The headline may also come from the first heading or the title.
 */
export function describePage(document: HtmlDocument): PageDescription {
  const { meta, jsonLd } = document;
  const article = articleInJsonLd(jsonLd);
  const find = (keys: readonly string[]): string | undefined => {
    const key = keys.find((name) => meta.has(name));
    return key === undefined ? undefined : meta.get(key);
  };
  return compact({
    headline: article.headline ?? find(headlineKeys) ?? firstHeading(document) ?? meta.get('title'),
    datePublished: [article.datePublished, find(dateKeys)].find(isInstant),
    publisher: article.publisher ?? find(publisherKeys),
    url: [article.url, meta.get('canonical'), meta.get('og:url')].find(isAddress),
    inLanguage: article.inLanguage ?? meta.get('lang'),
  });
}

function firstHeading({ text, blocks, elements }: HtmlDocument): string | undefined {
  const first = blocks.find(({ element }) => elements[element]?.name === 'h1');
  return first === undefined ? undefined : text.slice(first.start, first.end);
}

function isInstant(value: string | undefined): value is string {
  return value !== undefined && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value));
}

function isAddress(value: string | undefined): value is string {
  return value !== undefined && /^https?:\/\//i.test(value) && URL.canParse(value);
}

function compact(described: Record<keyof PageDescription, string | undefined>): PageDescription {
  const filled = Object.entries(described)
    .map(([key, value]) => [key, value?.replaceAll(/\s+/g, ' ').trim()] as const)
    .filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(filled) as PageDescription;
}
