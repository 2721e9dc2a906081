import { describe, expect, it } from 'vitest';
import { ArticleError } from '../../../../functions/domain/article/errors.ts';
import { plainText } from '../../../../functions/domain/article/plain-text.ts';
import { structureArticle } from '../../../../functions/domain/article/structure.ts';
import { anArticle } from '../../../support/articles.ts';

const body = `The markets were calm. Japan will buy 20 ferries from Norway on Friday.

What comes next

Finance Minister Katayama will visit Oslo next month.`;

describe('structureArticle', () => {
  it('makes an item of each sentence that states a fact, with its section and paragraph', () => {
    const { facts } = structureArticle(anArticle(body));

    expect(facts.map(({ fact }) => fact)).toMatchObject([
      {
        kind: 'purchase',
        quote: 'Japan will buy 20 ferries from Norway on Friday.',
        dueDates: ['2025-10-31'],
      },
      { kind: 'visit', heading: 'What comes next', dueDates: ['2025-11'] },
    ]);
    const [first] = facts;
    expect(body.slice(first?.passage.start, first?.passage.end)).toMatch(/^The markets .* Friday\.$/);
  });

  it('returns offsets into the body', () => {
    const { facts, dates, amounts } = structureArticle(anArticle(body));

    for (const { fact } of facts) expect(body.slice(fact.start, fact.end)).toBe(fact.quote);
    for (const mention of [...dates, ...amounts])
      expect(body.slice(mention.start, mention.end)).toBe(mention.text);
  });

  it('returns mentions also from sentences that make no item', () => {
    const { facts, dates, parties } = structureArticle(
      anArticle('It rained in Norway on Friday, and nobody minded.'),
    );

    expect(facts).toEqual([]);
    expect(dates).toMatchObject([{ text: 'Friday' }]);
    expect(parties).toMatchObject([{ code: 'NO' }]);
  });

  it('returns offsets into the HTML, whose text reads without its markup', () => {
    const html = `<html><head><title>x</title><script>var a = 1;</script></head><body><nav><a href="/">Norway News</a></nav>
<article><h1>A headline</h1><p>Rain fell.</p><h2>Trade &amp; ships</h2>
<p>Japan <b>will buy</b> 20&nbsp;ferries from <a href="/no">Norway</a> on
Friday.</p></article></body></html>`;

    const { facts } = structureArticle(anArticle(html, { format: 'html' }));

    const [{ fact, passage } = expect.unreachable('no fact')] = facts;
    expect(fact).toMatchObject({ kind: 'purchase', heading: 'Trade & ships', dueDates: ['2025-10-31'] });
    expect(html.slice(fact.start, fact.end)).toBe(fact.quote);
    const readable = 'Japan will buy 20 ferries from Norway on Friday.';
    expect(plainText(html, 'html', fact.start, fact.end)).toBe(readable);
    expect(plainText(html, 'html', passage.start, passage.end)).toBe(readable);
  });

  it('keeps the first 20 due dates of a sentence, and warns that there are more', () => {
    const days = Array.from({ length: 28 }, (_, i) => `November ${i + 1}`).join(', ');
    const text = `The committee will meet on ${days}, 2025. It will vote on December 2, 2025.`;

    const { facts, warnings } = structureArticle(anArticle(text));

    expect(facts.map(({ fact }) => fact.dueDates.length)).toEqual([20, 1]);
    expect(facts[0]?.fact.dueDates[0]).toBe('2025-11-01');
    expect(warnings).toEqual(['1 sentence names more than 20 due dates; the first 20 of a sentence count.']);
  });

  it('uses given facts as they are', () => {
    const fact = {
      kind: 'statement' as const,
      quote: 'The markets were calm.',
      start: 0,
      end: 22,
      parties: [],
      amounts: [],
      dates: [],
      topics: ['markets'],
      dueDates: ['2026-01-01'],
    };

    const { facts } = structureArticle(anArticle(body, { givenFacts: [fact] }));

    expect(facts).toEqual([{ fact, passage: { start: 0, end: body.indexOf('\n') } }]);
  });

  it.each([
    ['other words', { start: 1, end: 23 }, /items\/0: the body has/],
    ['nothing', { start: 5, end: 5 }, /span nothing/],
    ['beyond the body', { start: 0, end: 9999 }, /span nothing/],
  ])('refuses a given fact that points at %s', (_, offsets, message) => {
    const fact = {
      kind: 'statement' as const,
      quote: 'The markets were calm.',
      parties: [],
      amounts: [],
      dates: [],
      topics: [],
      dueDates: [],
      ...offsets,
    };

    const structuring = () => structureArticle(anArticle(body, { givenFacts: [fact] }));

    expect(structuring).toThrow(ArticleError);
    expect(structuring).toThrow(message);
  });

  it.each(['de', 'ja-JP'])('makes no items of an article in %s, and warns why', (inLanguage) => {
    const { facts, warnings } = structureArticle(anArticle(body, { inLanguage }));

    expect(facts).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining(`"${inLanguage}"`)]);
  });

  it('makes no items of a text that does not look like English, even if its sender calls it English', () => {
    const german =
      'Die Regierung in Berlin hat am Montag ein neues Gesetz beschlossen, das im November in Kraft treten soll. '.repeat(
        4,
      );

    const { facts, warnings } = structureArticle(anArticle(german));

    expect(facts).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/does not look like English/)]);
  });

  it('warns of HTML that has no text', () => {
    const { facts, warnings } = structureArticle(anArticle('<script>alert(1)</script>', { format: 'html' }));

    expect(facts).toEqual([]);
    expect(warnings).toEqual(['The body has no text that could be read.']);
  });
});
