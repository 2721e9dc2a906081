import { describe, expect, it } from 'vitest';
import { articleDocument, maxSearchedText } from '../../../../functions/domain/query/article-document.ts';
import { analyseDocument } from '../../../../functions/domain/query/document.ts';
import { evaluate } from '../../../../functions/domain/query/evaluate.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';
import { anArticle } from '../../../support/builders/article.ts';

const german = anArticle({
  headline: 'Aufträge für den Norden',
  text: 'Der Schiffbau wächst wieder.\n\nHamburg liefert drei Fähren nach Oslo.',
  inLanguage: 'de-DE',
  publisher: 'Nordische Post',
});

describe('articleDocument', () => {
  it.each([
    ['Schiffbau', true],
    ['schiffbau Fahren headline:Aufträge', true],
    ['"Hamburg liefert"', true],
    ['Schiff*', true],
    ['lang:de', true],
    ['publisher:"Nordische Post"', true],
    ['Schiffbau -Hamburg', false],
    ['"wieder Hamburg"', false],
    ['headline:Schiffbau', false],
    ['lang:en', false],
    ['Schiffbau due:any', false],
  ])('lets %s match an article without items: %s', (query, matches) => {
    const document = analyseDocument(articleDocument(german));

    expect(evaluate(parseQuery(query), document)).toBe(matches);
  });

  it('keeps the place of a word in its own paragraph', () => {
    const { words, spans } = analyseDocument(articleDocument(german));

    const at = words.findIndex(({ surface }) => surface === 'liefert');
    expect(spans[at]).toEqual({ start: 'Hamburg '.length, end: 'Hamburg liefert'.length });
  });

  it('takes only the article of a page', () => {
    const text = '<nav><a href="/">Startseite</a></nav><article><p>Der Schiffbau wächst.</p></article>';

    const input = articleDocument(anArticle({ format: 'html', text }));

    expect([input.passage, input.morePassages]).toEqual(['Der Schiffbau wächst.', []]);
  });

  it('takes only the beginning of a long text', () => {
    const paragraph = 'x'.repeat(maxSearchedText - 10);

    const whole = articleDocument(anArticle({ text: `${paragraph}\n\n${'y'.repeat(10)}` }));
    const cut = articleDocument(anArticle({ text: `${paragraph}\n\n${'y'.repeat(11)}` }));

    expect([whole.morePassages, whole.isCut]).toEqual([['y'.repeat(10)], false]);
    expect([cut.morePassages, cut.isCut]).toEqual([['y'.repeat(10)], true]);
  });
});
