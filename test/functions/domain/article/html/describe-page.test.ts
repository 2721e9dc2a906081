import { describe, expect, it } from 'vitest';
import {
  describePage,
  type PageDescription,
} from '../../../../../functions/domain/article/html/describe-page.ts';
import { readHtml } from '../../../../../functions/domain/article/html/read-html.ts';

const describeHtml = (html: string): PageDescription => describePage(readHtml(html));

const script = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('describePage', () => {
  it('prefers the schema.org article to the meta elements', () => {
    const html = `<meta property="og:title" content="Teaser">${script({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'The Post' },
        {
          '@type': ['NewsArticle'],
          headline: 'Norway &amp; Korea sign',
          datePublished: '2025-10-27T09:00:00+01:00',
          publisher: { '@type': 'Organization', name: 'The Post' },
          mainEntityOfPage: { '@id': 'https://example.com/a' },
        },
      ],
    })}`;

    expect(describeHtml(html)).toEqual({
      headline: 'Norway & Korea sign',
      datePublished: '2025-10-27T09:00:00+01:00',
      publisher: 'The Post',
      url: 'https://example.com/a',
    });
  });

  it('reads the meta elements where there is no such article', () => {
    const html = `${script({ '@type': 'Organization', name: 'x' })}<meta name="DC.date" content="2025-10-27">
      <meta property="og:title" content="Ports &quot;agree&quot;"><title>Ports agree | The Post</title>`;

    expect(describeHtml(html)).toEqual({ headline: 'Ports "agree"', datePublished: '2025-10-27' });
  });

  it('takes the first heading for the headline, or else the title', () => {
    expect(describeHtml('<title>The Post</title><h1>Ports <em>agree</em></h1>').headline).toBe('Ports agree');
    expect(describeHtml('<title>Ports agree</title><p>x</p>').headline).toBe('Ports agree');
  });

  it.each([
    ['a script that is not JSON', '<script type="application/ld+json">{"@type": "NewsArticle"</script>'],
    ['a word in place of a date', '<meta name="date" content="yesterday">'],
    ['a script in place of an address', '<link rel="canonical" href="javascript:alert(1)">'],
    ['nothing', ''],
  ])('returns nothing for %s', (_, html) => {
    expect(describeHtml(html)).toEqual({});
  });
});
