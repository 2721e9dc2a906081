import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';
import { findTopics } from '../../../../../functions/domain/article/topics/find-topics.ts';
import { taxonomy } from '../../../../../functions/domain/article/topics/taxonomy/taxonomy.ts';
import { newsSentences, sentencesAboutNothing } from './news-sentences.ts';
import { topicsOf } from './topics-of.ts';

describe('findTopics', () => {
  it.each(newsSentences)('finds the topics of: %s', (sentence, expected) => {
    const [wanted = [], unwanted = []] = expected.split('!').map((names) => names.split('|').filter(Boolean));

    const topics = topicsOf(sentence);

    expect(topics).toEqual(expect.arrayContaining(wanted));
    expect(topics.filter((topic) => unwanted.includes(topic))).toEqual([]);
  });

  it.each(sentencesAboutNothing)('finds no topic in: %s', (sentence) => {
    expect(topicsOf(sentence)).toEqual([]);
  });

  it('returns topics in order of mention, with broader topics last', () => {
    expect(topicsOf('Soybeans and LNG.')).toEqual([
      'soybeans',
      'liquefied natural gas',
      'agriculture',
      'natural gas',
      'energy',
    ]);
  });

  it('finds the same in British and American spelling, with and without hyphens, in any case', () => {
    expect(topicsOf('Defense spending')).toEqual(topicsOf('defence-spending'));
    expect(topicsOf('LABOR UNIONS')).toEqual(topicsOf('labour unions'));
    expect(topicsOf('privatization')).toEqual(topicsOf('privatisation'));
  });

  it('reads acronyms only in capitals', () => {
    expect(topicsOf('AI and LNG')).toContain('artificial intelligence');
    expect(topicsOf('ai, lng, ev, sec')).toEqual([]);
  });

  it('returns only topics between the two tokens', () => {
    const read = readProse('Tariffs rose. Soybeans fell.');

    expect(findTopics(read, 0, 3)).toEqual(['tariffs', 'trade']);
    expect(findTopics(read, 3, 6)).toEqual(['soybeans', 'agriculture']);
  });
});

describe('findTopics, of an acronym that the text defines', () => {
  const second = (text: string): string[] => {
    const read = readProse(text);
    const [, sentence] = read.sentences;
    return findTopics(
      read,
      read.tokens.findIndex(({ start }) => start === sentence?.start),
      read.tokens.length,
    );
  };

  it('reads letters of small words too: "balance of payments (BOP)"', () => {
    const text = 'Ministers discussed the balance of payments (BOP). The BOP improved.';

    expect(second(text)).toEqual(['trade balance', 'trade']);
  });

  it('gives it the topic of the phrase before it, also in the plural', () => {
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

  it('gives it no topic where the letters differ, or where the phrase names no topic', () => {
    expect(second('It is crop insurance (XQ). The XQ is due.')).toEqual([]);
    expect(second('The big red dog (BRD) barked. The BRD slept.')).toEqual([]);
    expect(topicsOf('He read the TPNW.')).toEqual([]);
  });
});

describe('findTopics, with the text around a sentence', () => {
  it('counts a weak word of a topic around it', () => {
    const sentence = 'The first chips are due in 2027.';

    expect(topicsOf(sentence)).toEqual([]);
    expect(topicsOf(sentence, { around: () => ['semiconductors'] })).toEqual([
      'semiconductors',
      'technology',
    ]);
  });

  it('adds no topic that the sentence does not name', () => {
    expect(
      topicsOf('The mayor’s office was closed on Friday night.', { around: () => ['semiconductors'] }),
    ).not.toContain('semiconductors');
  });

  it('gives a sentence that only points back the topics of the one before', () => {
    const before = ['tariffs', 'trade'];

    expect(topicsOf('The deal takes effect on Monday.', { before: () => before })).toEqual(before);
    expect(topicsOf('It takes effect on Monday.', { before: () => before })).toEqual(before);
    expect(topicsOf('Snow fell on Monday.', { before: () => before })).toEqual([]);
    expect(topicsOf('This helps soybeans.', { before: () => before })).toEqual(['soybeans', 'agriculture']);
  });
});

describe('findTopics, of any text', () => {
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

  it('returns topics of the taxonomy, each once', () => {
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
