import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../../functions/domain/article/canonical-url.ts';

const address = 'news.example/2026/ferry';

describe('the canonical address of an article', () => {
  it.each([
    'https://news.example/2026/ferry',
    'http://news.example/2026/ferry/',
    'https://www.news.example/2026/ferry#comments',
    'https://news.example/2026/ferry?utm_source=feed&utm_medium=rss&fbclid=a1',
    'https://news.example/2026/ferry/amp/',
    'https://news.example/amp/2026/ferry',
    'https://amp.news.example/2026/ferry',
    'https://m.news.example/2026/ferry?amp=1',
    'https://NEWS.example:443/2026/ferry?outputType=amp',
  ])('is the same for %s', (url) => {
    expect(canonicalUrl(url)).toBe(address);
  });

  it.each([
    ['https://news.example/2026/ferry-2', 'news.example/2026/ferry-2'],
    ['https://news.example/2026/Ferry', 'news.example/2026/Ferry'],
    ['https://news.example:8080/2026/ferry', 'news.example:8080/2026/ferry'],
    ['https://news.example/article?id=7&utm_campaign=x', 'news.example/article?id=7'],
    ['https://news.example/article?b=2&a=1', 'news.example/article?a=1&b=2'],
    ['https://news.example/revamp', 'news.example/revamp'],
    ['https://news.example/?p=17', 'news.example?p=17'],
  ])('keeps what names the page in %s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });

  it.each([
    'https://news.example',
    'https://news.example/',
    'https://www.news.example/?utm_source=feed',
    'no address',
  ])('does not exist for %s, where no article is', (url) => {
    expect(canonicalUrl(url)).toBeUndefined();
  });
});
