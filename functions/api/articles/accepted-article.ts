import type { Article, ArticleRequest } from '../../domain/article/article.ts';
import type { PageDescription } from '../../domain/article/html/describe-page.ts';
import { readHtml } from '../../domain/article/html/read-html.ts';
import { checkGivenFacts } from '../../domain/article/items/given-facts.ts';
import { writtenDay, writtenTime } from '../../domain/time/days.ts';
import { dayMs } from '../../domain/time/instants.ts';
import { articleId } from '../../runtime/ids.ts';
import { type Fault, Problem } from '../http/problem.ts';

/** How far the publication may be in the future: the clock of a sender may be fast. */
const futureToleranceMs = dayMs;

/** The most characters of a field that is read from a page. Requests have the same limits. */
const maxLength = { headline: 1000, publisher: 200, url: 2048, inLanguage: 35 } as const;

/**
 * Returns the article as it is stored. Fields that a request with HTML does not have are read from the page.
 * @throws {Problem} when neither the request nor the page has a headline or a date; when the publication is in the
 * future, because then relative dates such as "tomorrow" are wrong
 * @throws {ArticleError} when an item of the request does not quote the text at its offsets
 */
export async function acceptedArticle(request: ArticleRequest, acceptedAt: string): Promise<Article> {
  const page = request.html === undefined ? {} : await pageOf(request.html);
  const headline = request.headline ?? page.headline?.slice(0, maxLength.headline);
  const written = request.datePublished ?? page.datePublished;
  if (headline === undefined || written === undefined) throw missing({ headline, datePublished: written });
  const published = Date.parse(written);
  if (published > Date.parse(acceptedAt) + futureToleranceMs) {
    const fault = { pointer: '/datePublished', detail: `${written} is in the future.` };
    const detail = 'datePublished is in the future. Send the instant at which the article was published.';
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
    publishedTime: writtenTime(written),
    url: request.url ?? shortEnough(page, 'url'),
    publisher: request.publisher ?? shortEnough(page, 'publisher'),
    inLanguage: request.inLanguage ?? shortEnough(page, 'inLanguage') ?? 'en',
    alert: request.alert,
    givenFacts: request.items,
    acceptedAt,
  };
  checkGivenFacts(article);
  return article;
}

/**
 * Reads the fields of a page.
 * @throws {Problem} when the page has no text to read, for example because scripts would write it
 */
async function pageOf(html: string): Promise<PageDescription> {
  // Loaded on first use: most articles come as plain text.
  const { describePage } = await import('../../domain/article/html/describe-page.ts');
  const document = readHtml(html);
  if (document.blocks.length > 0) return describePage(document);
  const detail =
    'The HTML has no text. It is empty, or hidden, or written by scripts, which do not run here. Send the HTML as a browser shows it.';
  throw new Problem('invalid-content', detail, { faults: [{ pointer: '/html', detail: 'It has no text.' }] });
}

/** Returns a field of the page, unless it is too long. */
function shortEnough(page: PageDescription, field: 'url' | 'publisher' | 'inLanguage'): string | undefined {
  const value = page[field];
  return value !== undefined && value.length <= maxLength[field] ? value : undefined;
}

function missing(found: { headline: string | undefined; datePublished: string | undefined }): Problem {
  const faults: Fault[] = Object.entries(found)
    .filter(([, value]) => value === undefined)
    .map(([field]) => ({ pointer: `/${field}`, detail: 'Neither the request nor the page has it.' }));
  const fields = faults.map(({ pointer = '' }) => pointer.slice(1)).join(' and ');
  return new Problem('invalid-content', `The page has no ${fields}. Send it in the request.`, { faults });
}
