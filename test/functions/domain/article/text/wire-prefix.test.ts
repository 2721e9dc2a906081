import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../functions/domain/article/dates/find-dates.ts';
import { structureArticle } from '../../../../../functions/domain/article/structure.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';
import { anArticle } from '../../../../support/articles.ts';

function sentencesOf(text: string): string[] {
  return readProse(text).sentences.map(({ start, end }) => text.slice(start, end));
}

function structure(text: string, format: 'text' | 'html' = 'text') {
  return structureArticle(anArticle(text, { format, datePublished: '2013-03-20' }));
}

describe('endOfWirePrefix', () => {
  it.each([
    ['BRUSSELS, March 3 (Reuters) - The Commission met.', 'BRUSSELS, March 3 (Reuters) -'],
    ['BUENOS AIRES (AP) — Congress met.', 'BUENOS AIRES (AP) —'],
    ['MOSCOW, May 7 (Xinhua) -- Parliament met.', 'MOSCOW, May 7 (Xinhua) --'],
    ['ST. LOUIS, Mo. (AP) — Boeing met them.', 'ST. LOUIS, Mo. (AP) —'],
    ['(Reuters) - Apple Inc met them.', '(Reuters) -'],
    ['LONDON/NEW YORK, Oct. 7 (Reuters) - BP met them.', 'LONDON/NEW YORK, Oct. 7 (Reuters) -'],
    ['Kabul (AFP) - The sides met.', 'Kabul (AFP) -'],
    ['WASHINGTON -- The Senate met.', 'WASHINGTON --'],
    ['WASHINGTON, Oct. 7, 2014 /PRNewswire/ -- Boeing met them.', 'WASHINGTON, Oct. 7, 2014 /PRNewswire/ --'],
  ])('makes a sentence of its own of the opening of: %s', (text, prefix) => {
    const [first, second] = sentencesOf(text);

    expect(first).toBe(prefix);
    expect(second).toMatch(/ met/);
  });

  it.each([
    'NATO - The alliance will meet in May.',
    'IBM (NYSE) -- Shares rose.',
    'Police - who were not armed - left.',
    'The company (AFP) said so.',
    'March 3 - The day of the vote.',
    'GENERAL MOTORS - the carmaker - fell.',
  ])('reads no opening in: %s', (text) => {
    const sentences = sentencesOf(text);

    expect(sentences).toHaveLength(1);
  });

  it('reads an opening only at the beginning of a paragraph', () => {
    const text = 'They met. PARIS (AP) - No.\nPARIS (AP) - Talks ended.';

    const sentences = sentencesOf(text);

    expect(sentences).toEqual(['They met.', 'PARIS (AP) - No.', 'PARIS (AP) -', 'Talks ended.']);
  });

  it.each(['text', 'html'] as const)('keeps the opening and its agency out of the item, in %s', (format) => {
    const said = 'The European Commission said on Tuesday it will impose tariffs on steel from July 1.';
    const copy = `BRUSSELS, March 20 (Reuters) - ${said}`;
    const body = format === 'html' ? `<p>${copy}</p>` : copy;

    const { facts } = structure(body, format);

    expect(facts).toHaveLength(1);
    const fact = facts[0]?.fact;
    expect(fact?.quote).toBe(said);
    expect(body.slice(fact?.start, fact?.end)).toBe(said);
    expect(fact?.parties.map(({ name }) => name)).toEqual(['European Commission']);
    expect(fact?.dates.map(({ text, value, role }) => `${text}=${value} ${role}`)).toEqual([
      'Tuesday=2013-03-19 past',
      'July 1=2013-07-01 due',
    ]);
  });

  it('keeps the date of the opening, which is never due', () => {
    const text = 'MOSCOW, May 7 (Xinhua) -- Gazprom will raise prices on June 1.';

    const { facts, dates } = structure(text);

    expect(facts.map(({ fact }) => fact.dueDates)).toEqual([['2013-06-01']]);
    expect(dates.map(({ text: words, role }) => `${words} ${role}`)).toEqual(['May 7 context', 'June 1 due']);
  });

  it('does not change the dates of the sentence behind the opening', () => {
    const text = 'PARIS, Dec. 30 (Reuters) - Talks will resume on Jan. 5.';

    const mentions = findDates(readProse(text), { datePublished: '2012-12-30' });

    expect(mentions.map(({ value }) => value)).toEqual(['2012-12-30', '2013-01-05']);
  });
});
