import type { Article, ArticleRequest } from '../../domain/article/article.ts';
import { describePage, type PageDescription } from '../../domain/article/html/describe-page.ts';
import { readHtml } from '../../domain/article/html/read-html.ts';
import { checkGivenFacts } from '../../domain/article/items/given-facts.ts';
import { writtenDay } from '../../domain/time/days.ts';
import { dayMs } from '../../domain/time/instants.ts';
import { articleId } from '../../runtime/ids.ts';
import { type Fault, Problem } from '../http/problem.ts';

/** A clock that runs ahead at the sender's must not cost an article. */
const futureToleranceMs = dayMs;

/** What a page may say at length, and a request may not. */
const longest = { headline: 1000, publisher: 200, url: 2048 } as const;

/**
 * The article as it is stored. What a request with HTML leaves out is taken from the page.
 * @throws {Problem} when headline or date are neither in the request nor on the page; when it claims to be
 * published in the future, as its relative dates could not be resolved; when its items point at other words
 */
export function acceptedArticle(request: ArticleRequest, acceptedAt: string): Article {
  const page = request.html === undefined ? {} : pageOf(request.html);
  const headline = request.headline ?? page.headline?.slice(0, longest.headline);
  const written = request.datePublished ?? page.datePublished;
  if (headline === undefined || written === undefined) throw missing({ headline, datePublished: written });
  const published = Date.parse(written);
  if (published > Date.parse(acceptedAt) + futureToleranceMs) {
    const fault = { pointer: '/datePublished', detail: `${written} lies in the future.` };
    const detail = 'datePublished lies in the future. Send the instant of publication.';
    throw new Problem('invalid-content', detail, { faults: [fault] });
  }
  const text = request.body ?? request.html ?? '';
  const datePublished = new Date(published).toISOString();
  const article: Article = {
    id: articleId({ headline, text, datePublished }),
    status: 'accepted',
    headline,
    format: request.body === undefined ? 'html' : 'text',
    text,
    datePublished,
    publishedDay: writtenDay(written),
    url: request.url ?? fitting(page, 'url'),
    publisher: request.publisher ?? fitting(page, 'publisher'),
    inLanguage: request.inLanguage ?? page.inLanguage ?? 'en',
    givenFacts: request.items,
    acceptedAt,
  };
  checkGivenFacts(article);
  return article;
}

/** @throws {Problem} for HTML without a word to read: a page that its scripts would fill, and no article yet */
function pageOf(html: string): PageDescription {
  const document = readHtml(html);
  if (document.blocks.length > 0) return describePage(document);
  const detail =
    'The HTML has no text: it is empty, hidden, or left to scripts, which are not run. Send the page as a browser has it.';
  throw new Problem('invalid-content', detail, { faults: [{ pointer: '/html', detail: 'No text in it.' }] });
}

function fitting(page: PageDescription, field: 'url' | 'publisher'): string | undefined {
  const value = page[field];
  return value !== undefined && value.length <= longest[field] ? value : undefined;
}

function missing(found: { headline: string | undefined; datePublished: string | undefined }): Problem {
  const faults: Fault[] = Object.entries(found)
    .filter(([, value]) => value === undefined)
    .map(([field]) => ({ pointer: `/${field}`, detail: 'Neither the request nor the page has it.' }));
  const fields = faults.map(({ pointer = '' }) => pointer.slice(1)).join(' and ');
  return new Problem('invalid-content', `The page gives no ${fields}: send it in the request.`, { faults });
}
