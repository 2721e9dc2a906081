import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticleHtml } from '../../../../../functions/domain/article/html/read-article-html.ts';

const folder = join(import.meta.dirname, '../../../../fixtures/pages');
const pages = readdirSync(folder);
const page = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** The lines of running text. Titles, headings, short lines and white space may differ between readers. */
function longLines(lines: readonly string[]): string[] {
  return lines.map((line) => line.replaceAll(/\s+/g, '')).filter((line) => line.length > 60);
}

describe('readArticleHtml', () => {
  it.each(pages)('keeps the paragraphs of %s that Readability keeps, and no others', (name) => {
    const { document } = parseHTML(page(name));
    const kept = parseHTML(new Readability(document).parse()?.content ?? '').document;
    const oracle = longLines([...kept.querySelectorAll('p, td')].map((element) => element.textContent ?? ''));

    const { text, blocks } = readArticleHtml(page(name), '');

    const ours = longLines(blocks.map(({ start, end }) => text.slice(start, end)));
    expect(ours.length).toBeGreaterThan(1);
    for (const line of ours) expect(oracle.join('\n')).toContain(line);
  });

  it.each([
    ['shipyard-news.html', ['Money & metal', 'What comes next']],
    ['nested-blocks.html', ['Help from the state']],
    ['old-markup.html', []],
  ])('keeps the section headings of %s', (name, headings) => {
    const { text, blocks } = readArticleHtml(page(name), '');

    const found = blocks.filter(({ kind }) => kind === 'heading');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(headings);
  });

  it.each([
    ['shipyard-news.html', /newsletter|teaser|Copyright|Photo|Read more|Ann has|Home/],
    ['nested-blocks.html', /Advertisement|Most read|wafer\?|Great news|registered|Jo Field/],
    ['old-markup.html', /beaches|Loans|Front page|Copyright|Advertisement/],
  ])('leaves out the parts around the article in %s', (name, around) => {
    const { text } = readArticleHtml(page(name), '');

    expect(page(name)).toMatch(around);
    expect(text).not.toMatch(around);
  });

  it('keeps an element whose class speaks against it, if it is most of the page', () => {
    const html = `<div class="sidebar"><p>${'The talks went on, and on, and on. '.repeat(9)}</p></div><p>Home</p>`;

    expect(readArticleHtml(html, '').text).toMatch(/^The talks/);
  });

  it('reads a stretch of HTML that is not a page', () => {
    expect(readArticleHtml('Japan &amp; Norway agreed.', '').text).toBe('Japan & Norway agreed.');
  });
});
