import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../../../functions/domain/article/text/tokens.ts';
import { compileTopics, strongPhrases } from '../../../../../functions/domain/article/topics/compile.ts';
import { findLongestAt, waysOfWriting } from '../../../../../functions/domain/article/topics/phrases.ts';
import { taxonomy } from '../../../../../functions/domain/article/topics/taxonomy/taxonomy.ts';
import { listed, type Topic } from '../../../../../functions/domain/article/topics/topic.ts';
import { saysNothing } from '../../../../../functions/domain/article/topics/words/says-nothing.ts';
import { topicWords } from '../../../../../functions/domain/article/topics/words/words.ts';
import { sharedPhrases } from './shared-phrases.ts';

const names = new Set(taxonomy.map(({ name }) => name));

function phrasesOf(topic: Topic): string[] {
  return strongPhrases(topic, topicWords[topic.name] ?? {});
}

function written(phrase: string): string[] {
  return waysOfWriting(phrase).ways.map((words) => words.join(' '));
}

describe('taxonomy', () => {
  it('has at least 150 topics, with unique names in lower case', () => {
    expect(names.size).toBeGreaterThanOrEqual(150);
    expect(names.size).toBe(taxonomy.length);
    for (const name of names) expect(name).toBe(name.toLowerCase());
  });

  it('gives each concept of IPTC Media Topics to one topic', () => {
    const codes = taxonomy.flatMap(({ medtop }) => medtop ?? []);

    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^(?:\d\d000000|2000[01]\d{3})$/);
  });

  it('refers only to topics that exist', () => {
    const beside = Object.values(topicWords).flatMap(({ weak = [] }) =>
      weak.flatMap((w) => listed(w.beside)),
    );
    const referred = [...taxonomy.flatMap(({ broader }) => listed(broader)), ...beside];

    expect(referred.filter((name) => !names.has(name))).toEqual([]);
  });

  it('has words only for topics that exist', () => {
    expect(Object.keys(topicWords).filter((name) => !names.has(name))).toEqual([]);
  });

  it.each(taxonomy.map((topic) => [topic.name, topic] as const))(
    'has several phrases for %s, each once',
    (_, topic) => {
      const said = [...listed(topic.aliases), ...listed(topicWords[topic.name]?.words)];

      expect(phrasesOf(topic).length).toBeGreaterThanOrEqual(2);
      expect(said.filter((phrase, i) => said.indexOf(phrase) !== i)).toEqual([]);
      expect(said).not.toContain('');
    },
  );

  it('gives no phrase to two topics, except on purpose', () => {
    const owners = new Map<string, Set<string>>();
    for (const topic of taxonomy)
      for (const phrase of phrasesOf(topic)) {
        if (sharedPhrases.has(phrase)) continue;
        for (const way of written(phrase)) owners.set(way, (owners.get(way) ?? new Set()).add(topic.name));
      }

    expect([...owners].filter(([, topics]) => topics.size > 1)).toEqual([]);
  });

  it('has no phrase of a topic among those that name none', () => {
    const phrases = new Set(taxonomy.flatMap(phrasesOf).flatMap(written));

    expect(saysNothing.flatMap(written).filter((way) => phrases.has(way))).toEqual([]);
  });

  it('lists a phrase as naming no topic only where its words would name one', () => {
    const { phrases } = compileTopics(taxonomy, topicWords, []);
    const says = (phrase: string): boolean => {
      const tokens = tokenise(phrase.replace('=', ''));
      return tokens.some((_, at) => findLongestAt(phrases, tokens, at, tokens.length) !== undefined);
    };

    expect(saysNothing.filter((phrase) => !says(phrase))).toEqual([]);
  });

  it('gives no alias or query name to two topics', () => {
    const others = taxonomy.flatMap(({ aliases, queryNames }) => [...listed(aliases), ...listed(queryNames)]);

    expect(others.filter((name, i) => names.has(name) || others.indexOf(name) !== i)).toEqual([]);
  });
});

describe('compileTopics', () => {
  it('refuses a broader topic that does not exist, and topics that are a kind of each other', () => {
    const one = { name: 'one', broader: 'two' };

    expect(() => compileTopics([one], {}, [])).toThrow('no topic is called two');
    expect(() => compileTopics([one, { name: 'two', broader: 'one' }], {}, [])).toThrow(
      'a kind of each other',
    );
  });
});
