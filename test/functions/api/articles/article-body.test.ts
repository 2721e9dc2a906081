import { describe, expect, it } from 'vitest';
import { otherArticleBodies } from '../../../../functions/api/articles/article-body.ts';

const jsonLd = otherArticleBodies['application/ld+json'];
const ninjs = otherArticleBodies['application/ninjs+json'];

describe('an article in schema.org NewsArticle', () => {
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Two ports agree',
    articleBody: ' They agreed on Monday.',
    datePublished: '2026-03-02T08:00:00+01:00',
    author: { '@type': 'Person', name: 'A. Writer' },
  };

  it('is read with its text unchanged', () => {
    expect(jsonLd.parse(article)).toEqual({
      headline: 'Two ports agree',
      body: ' They agreed on Monday.',
      datePublished: '2026-03-02T08:00:00+01:00',
    });
  });

  it('may have objects or lists instead of names, and a date instead of an instant', () => {
    const read = jsonLd.parse({
      ...article,
      '@type': ['Thing', 'https://schema.org/ReportageNewsArticle'],
      datePublished: '2026-03-02',
      publisher: [{ '@type': 'Organization', name: 'The Northern Post' }],
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://news.example.com/ferry' },
      inLanguage: ['en-GB', 'da'],
    });

    expect(read).toMatchObject({
      datePublished: '2026-03-02T00:00:00Z',
      publisher: 'The Northern Post',
      url: 'https://news.example.com/ferry',
      inLanguage: 'en-GB',
    });
  });

  it.each([
    ['another type', { '@type': 'Person' }],
    ['no text', { articleBody: undefined }],
    ['a date that cannot be read', { datePublished: 'Monday' }],
  ])('is refused with %s', (_what, change) => {
    expect(jsonLd.safeParse({ ...article, ...change }).success).toBe(false);
  });
});

describe('an article in ninjs', () => {
  it('is read from version 1', () => {
    const read = ninjs.parse({
      uri: 'https://news.example.com/ferry',
      type: 'text',
      versioncreated: '2026-03-02T08:00:00Z',
      headline: 'Two ports agree',
      body_text: 'They agreed on Monday.',
      body_xhtml: '<p>They agreed on Monday.</p>',
      copyrightholder: 'The Northern Post',
      language: 'en',
    });

    expect(read).toEqual({
      url: 'https://news.example.com/ferry',
      headline: 'Two ports agree',
      body: 'They agreed on Monday.',
      datePublished: '2026-03-02T08:00:00Z',
      publisher: 'The Northern Post',
      inLanguage: 'en',
    });
  });

  it('is read from version 3: the main headline, and HTML if there is no plain text', () => {
    const read = ninjs.parse({
      uri: 'urn:newsml:example.com:20260302:1',
      firstcreated: '2026-03-02',
      headlines: [
        { role: 'short', value: 'Ports agree' },
        { role: 'main', value: 'Two ports agree' },
      ],
      bodies: [{ role: 'main', contenttype: 'application/xhtml+html', value: '<p>They agreed.</p>' }],
      infosources: [{ uri: 'x' }, { name: 'The Northern Post' }],
    });

    expect(read).toEqual({
      headline: 'Two ports agree',
      html: '<p>They agreed.</p>',
      datePublished: '2026-03-02T00:00:00Z',
      publisher: 'The Northern Post',
    });
  });

  it.each([
    ['a picture', { type: 'picture' }],
    ['withheld', { pubstatus: 'withheld' }],
    ['without text', { body_text: undefined }],
  ])('is refused when it is %s', (_what, change) => {
    const item = { uri: 'urn:x', versioncreated: '2026-03-02', headline: 'Ports', body_text: 'They agreed.' };

    expect(ninjs.safeParse({ ...item, ...change }).success).toBe(false);
  });
});
