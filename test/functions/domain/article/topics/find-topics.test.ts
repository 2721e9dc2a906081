import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prose } from '../../../../../functions/domain/article/text/prose.ts';
import { findTopics } from '../../../../../functions/domain/article/topics/find-topics.ts';
import { taxonomy } from '../../../../../functions/domain/article/topics/taxonomy/taxonomy.ts';
import { newsSentences, sentencesAboutNothing } from './news-sentences.ts';
import { topicsOf } from './topics-of.ts';

describe('the topics of a sentence', () => {
  it.each(newsSentences)('%s', (sentence, expected) => {
    const [wanted = [], unwanted = []] = expected.split('!').map((names) => names.split('|').filter(Boolean));

    const topics = topicsOf(sentence);

    expect(topics).toEqual(expect.arrayContaining(wanted));
    expect(topics.filter((topic) => unwanted.includes(topic))).toEqual([]);
  });

  it.each(sentencesAboutNothing)('are none: %s', (sentence) => {
    expect(topicsOf(sentence)).toEqual([]);
  });

  it('are in order of mention, with those that they are a kind of behind them', () => {
    expect(topicsOf('Soybeans and LNG.')).toEqual([
      'soybeans',
      'liquefied natural gas',
      'agriculture',
      'natural gas',
      'energy',
    ]);
  });

  it('are the same in British and American spelling, with and without hyphens, in any case', () => {
    expect(topicsOf('Defense spending')).toEqual(topicsOf('defence-spending'));
    expect(topicsOf('LABOR UNIONS')).toEqual(topicsOf('labour unions'));
    expect(topicsOf('privatization')).toEqual(topicsOf('privatisation'));
  });

  it('count acronyms only in capitals', () => {
    expect(topicsOf('AI and LNG')).toContain('artificial intelligence');
    expect(topicsOf('ai, lng, ev, sec')).toEqual([]);
  });

  it('are only those between the two tokens', () => {
    const read = prose('Tariffs rose. Soybeans fell.');

    expect(findTopics(read, 0, 3)).toEqual(['tariffs', 'trade']);
    expect(findTopics(read, 3, 6)).toEqual(['soybeans', 'agriculture']);
  });
});

describe('an acronym that the text itself defines', () => {
  const second = (text: string): string[] => {
    const read = prose(text);
    const [, sentence] = read.sentences;
    return findTopics(
      read,
      read.tokens.findIndex(({ start }) => start === sentence?.start),
      read.tokens.length,
    );
  };

  it('may take its letters from small words: "balance of payments (BOP)"', () => {
    const text = 'Ministers discussed the balance of payments (BOP). The BOP improved.';

    expect(second(text)).toEqual(['trade balance', 'trade']);
  });

  it('says what the phrase before it says, also in the plural', () => {
    expect(second('Farmers want crop insurance (CI). The CIs are due.')).toEqual(['insurance']);
    expect(second('A deep sea mining (DSM) law failed. DSM is cheap.')).toEqual([
      'mining',
      'oceans',
      'environment',
    ]);
    expect(
      second('The Treaty on the Prohibition of Nuclear Weapons (TPNW) is old. He read the TPNW.'),
    ).toEqual(['nuclear weapons', 'defence']);
  });

  it('says nothing where its letters are those of something else, or the phrase is no topic', () => {
    expect(second('It is crop insurance (XQ). The XQ is due.')).toEqual([]);
    expect(second('The big red dog (BRD) barked. The BRD slept.')).toEqual([]);
    expect(topicsOf('He read the TPNW.')).toEqual([]);
  });
});

describe('what stands around a sentence', () => {
  it('makes a weak word count', () => {
    const sentence = 'The first chips are due in 2027.';

    expect(topicsOf(sentence)).toEqual([]);
    expect(topicsOf(sentence, { around: ['semiconductors'] })).toEqual(['semiconductors', 'technology']);
  });

  it('adds no topic by itself', () => {
    expect(
      topicsOf('The mayor’s office was closed on Friday night.', { around: ['semiconductors'] }),
    ).not.toContain('semiconductors');
  });

  it('is what a sentence is about that only points back', () => {
    const before = ['tariffs', 'trade'];

    expect(topicsOf('The deal takes effect on Monday.', { before })).toEqual(before);
    expect(topicsOf('It takes effect on Monday.', { before })).toEqual(before);
    expect(topicsOf('Snow fell on Monday.', { before })).toEqual([]);
    expect(topicsOf('This helps soybeans.', { before })).toEqual(['soybeans', 'agriculture']);
  });
});

describe('any text', () => {
  const names = new Set(taxonomy.map(({ name }) => name));
  const word = fc.constantFrom(
    'trade',
    '-',
    'chip',
    'oil',
    'gas',
    'AI',
    'strike',
    'Japan',
    'US',
    '.',
    'bank',
    '’s',
  );

  it('has topics of the taxonomy, each once', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(word).map((w) => w.join(' ')),
        ),
        (text) => {
          const topics = topicsOf(text);

          expect(new Set(topics).size).toBe(topics.length);
          expect(topics.filter((topic) => !names.has(topic))).toEqual([]);
        },
      ),
    );
  });
});
