import { describe, expect, it } from 'vitest';
import { readArticleHtml } from '../../../../../functions/domain/article/html/read-article-html.ts';
import { structureArticle } from '../../../../../functions/domain/article/structure.ts';
import { anArticle } from '../../../../support/articles.ts';

const opening = 'The company wrote to its shareholders in a long letter from its office in Oslo, it said.';

const pageOf = (html: string): string =>
  `<html><body><article><h1>Title</h1><p>${opening}</p>${html}</article></body></html>`;

/** The blocks below the opening paragraph. */
function read(html: string): string[] {
  const { text, blocks } = readArticleHtml(pageOf(html), 'Title');
  return blocks
    .slice(1)
    .map(({ kind, start, end }) => `${kind === 'heading' ? '# ' : ''}${text.slice(start, end)}`);
}

describe('joinRows', () => {
  it.each([
    [
      'the cells of a table row',
      '<table><tr><th>Event</th><th>Date</th></tr><tr><td>Closing of offer</td><td>12 November</td><td>12 noon</td></tr></table>',
      ['Closing of offer: 12 November, 12 noon'],
    ],
    [
      'cells with paragraphs',
      '<table><tr><td><p>12 March</p></td><td><p>Minutes of the bank</p></td></tr></table>',
      ['12 March: Minutes of the bank'],
    ],
    [
      'a term with its definition',
      '<dl><dt>Ex-dividend date:</dt><dd>15 April 2026</dd><dt>Payment</dt><dd>14 May 2026</dd></dl>',
      ['Ex-dividend date:  15 April 2026', 'Payment: 14 May 2026'],
    ],
  ])('joins %s', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  it.each([
    [
      'rows without a day',
      '<table><tr><td>2024</td><td>4,512</td></tr><tr><td>Total</td><td>9,400</td></tr></table>',
    ],
    ['cells that lay out a page', `<table><tr><td>12 March</td>${'<td>Menu</td>'.repeat(9)}</tr></table>`],
  ])('leaves apart %s', (_, html) => {
    expect(read(html).filter((line) => line.includes(':'))).toEqual([]);
  });

  it('points from an item of a row into the cells of the page', () => {
    const row = '<td>Closing of offer</td><td>12 November 2026</td>';
    const html = pageOf(`<table><tr>${row}</tr></table>`);

    const { facts } = structureArticle(
      anArticle(html, { format: 'html', datePublished: '2026-03-04T09:00:00Z' }),
    );

    expect(facts.map(({ fact }) => fact.dueDates)).toEqual([['2026-11-12']]);
    const [{ fact }] = facts as [(typeof facts)[number]];
    expect(html.slice(fact.start, fact.end)).toBe('Closing of offer</td><td>12 November 2026');
    expect(fact.dates.map(({ start, end }) => html.slice(start, end))).toEqual(['12 November 2026']);
  });
});

describe('short lines of a page', () => {
  it.each(['li', 'p'])('are kept when they state something: <%s>', (tag) => {
    const lines = ['Japan will buy 50 Boeing aircraft', 'France must sell 20 ships; and'];

    expect(read(lines.map((line) => `<${tag}>${line}</${tag}>`).join(''))).toEqual(lines);
  });

  it('are kept when they are a day with its event', () => {
    expect(read('<ul><li>Tuesday: jobs figures</li><li>Ex-date: 15 April</li></ul>')).toEqual([
      'Tuesday: jobs figures',
      'Ex-date: 15 April',
    ]);
  });

  it('are kept below a day, up to the next heading', () => {
    const html =
      '<h3>Thursday 12 March</h3><ul><li>Fed minutes</li></ul><p>Friday 13 March</p><p>Jobs figures</p><h3>Sport</h3><p>Leeds</p>';

    expect(read(html)).toEqual(['# Thursday 12 March', 'Fed minutes', '# Friday 13 March', 'Jobs figures']);
  });

  it.each(['Getty Images', 'John Field, Oslo', 'Five minutes to read', 'Home', '4 March 2026'])(
    'are left out when they are labels: %s',
    (label) => {
      const { text } = readArticleHtml(`<article><p>${label}</p><p>${opening}</p></article>`, 'Title');

      expect(text).toBe(opening);
    },
  );
});
