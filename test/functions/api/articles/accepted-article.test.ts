import { describe, expect, it } from 'vitest';
import { acceptedArticle } from '../../../../functions/api/articles/accepted-article.ts';
import { Problem } from '../../../../functions/api/http/problem.ts';
import { articleRequestSchema } from '../../../../functions/domain/article/article.ts';
import { ArticleError } from '../../../../functions/domain/article/errors.ts';

const now = '2025-10-28T10:00:00.000Z';
const accept = (request: unknown) => acceptedArticle(articleRequestSchema.parse(request), now);

const page = `<html lang="en-GB"><head><title>Ports agree | The Post</title>
<meta property="og:site_name" content="The Post"><link rel="canonical" href="https://example.com/ports">
<meta property="article:published_time" content="2025-10-27T23:30:00-04:00">
</head><body><h1>Ports agree</h1><p>They agreed.</p></body></html>`;

describe('acceptedArticle', async () => {
  it('reads from the page the fields that the request does not have', async () => {
    const article = await accept({ html: page });

    expect(article).toMatchObject({
      headline: 'Ports agree',
      datePublished: '2025-10-28T03:30:00.000Z',
      publisher: 'The Post',
      url: 'https://example.com/ports',
      inLanguage: 'en-GB',
    });
  });

  it('ignores a language of the page that is too long to be one', async () => {
    const article = await accept({ html: page.replace('en-GB', `en${'-a'.repeat(100_000)}`) });

    expect(article.inLanguage).toBe('en');
  });

  it('prefers the fields of the request', async () => {
    const article = await accept({ html: page, headline: 'Ours', publisher: 'Us', inLanguage: 'en' });

    expect(article).toMatchObject({ headline: 'Ours', publisher: 'Us', inLanguage: 'en' });
  });

  it('keeps the day and time of publication in the time zone of the publisher', async () => {
    const article = await accept({ headline: 'h', body: 'b', datePublished: '2025-10-27T23:30:00-04:00' });

    expect(article).toMatchObject({
      datePublished: '2025-10-28T03:30:00.000Z',
      publishedDay: '2025-10-27',
      publishedTime: '23:30',
    });
  });

  it('names the field that neither the request nor the page has', async () => {
    const refused = () => accept({ html: '<h1>Ports agree</h1><p>They agreed.</p>' });

    await expect(refused()).rejects.toThrow(Problem);
    await expect(refused()).rejects.toThrow('The page has no datePublished');
  });

  it.each(['<script>render()</script>', '<p hidden>They agreed.</p>', '<!-- later -->'])(
    'refuses HTML without text: %s',
    async (html) => {
      const refused = () => accept({ html, headline: 'Ports agree', datePublished: now });

      await expect(refused()).rejects.toThrow(Problem);
      await expect(refused()).rejects.toThrow('The HTML has no text');
    },
  );

  it.each(['headline', 'datePublished'])('requires the %s of an article in plain text', (field) => {
    const request = { headline: 'h', body: 'b', datePublished: now, [field]: undefined };

    const parsed = articleRequestSchema.safeParse(request);

    expect(parsed.error?.issues.map(({ path }) => path)).toEqual([[field]]);
  });

  it('refuses a publication in the future', async () => {
    const refused = () => accept({ headline: 'h', body: 'b', datePublished: '2025-11-27T00:00:00Z' });

    await expect(refused()).rejects.toThrow('is in the future');
  });

  it('refuses items with wrong offsets at once, and not later when the article is structured', async () => {
    const item = { kind: 'statement', quote: 'They', start: 1, end: 5 };
    const rest = { parties: [], amounts: [], dates: [], topics: [], dueDates: [] };

    const refused = () =>
      accept({ headline: 'h', body: 'They agreed.', datePublished: now, items: [{ ...item, ...rest }] });

    await expect(refused()).rejects.toThrow(ArticleError);
    await expect(refused()).rejects.toThrow(/items\/0: the body has "hey "/);
  });
});
