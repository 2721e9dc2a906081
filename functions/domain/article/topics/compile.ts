import { type PhraseNode, type Sense, waysOfWriting } from './phrases.ts';
import { spellings } from './spellings.ts';
import { listed, type Topic, type TopicWords, type WeakWords } from './topic.ts';

export interface CompiledTopics {
  readonly names: readonly string[];
  /** For each topic the broader topics, over any number of steps. */
  readonly broader: readonly (readonly number[])[];
  readonly phrases: PhraseNode;
}

/**
 * Builds the index of all phrases of all topics.
 * @throws Error where a topic refers to one that does not exist, or where two topics are a kind of each other
 */
export function compileTopics(
  topics: readonly Topic[],
  wordsOf: Readonly<Record<string, TopicWords>>,
  sayNothing: readonly string[],
): CompiledTopics {
  const names = topics.map(({ name }) => name);
  const indexOf = new Map(names.map((name, i) => [name, i]));
  const find = (name: string): number => {
    const found = indexOf.get(name);
    if (found === undefined) throw new Error(`no topic is called ${name}`);
    return found;
  };
  const phrases: PhraseNode = {};
  for (const phrase of sayNothing) add(phrases, phrase, undefined);
  topics.forEach((topic, index) => {
    const words = wordsOf[topic.name] ?? {};
    const sense = { topic: index };
    for (const phrase of strongPhrases(topic, words)) add(phrases, phrase, sense);
    for (const weak of words.weak ?? []) {
      const inCompany = { topic: index, company: companyOf(weak, find) };
      for (const phrase of listed(weak.words)) add(phrases, phrase, inCompany);
    }
  });
  const direct = topics.map(({ broader }) => listed(broader).map(find));
  return { names, broader: direct.map((_, index) => ancestors(direct, index)), phrases };
}

/** Returns the phrases that name a topic without company: its name, its aliases, its words. */
export function strongPhrases({ name, aliases }: Topic, { words, nameless }: TopicWords): string[] {
  return [...new Set([...(nameless === true ? [] : [name]), ...listed(aliases), ...listed(words)])];
}

/** Adds a phrase in all its spellings. A phrase without a sense names no topic. */
function add(root: PhraseNode, phrase: string, sense: Sense | undefined): void {
  const { ways, plural } = waysOfWriting(phrase);
  for (const way of ways) {
    let node = root;
    for (const word of way) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (next === undefined) {
        next = {};
        node.next.set(word, next);
      }
      node = next;
    }
    node.senses ??= [];
    if (sense !== undefined) node.senses.push(sense);
    if (!plural) continue;
    node.plurals ??= [];
    if (sense !== undefined) node.plurals.push(sense);
  }
}

function companyOf(weak: WeakWords, find: (name: string) => number): NonNullable<Sense['company']> {
  const near = new Set(listed(weak.near).flatMap(spellings));
  return { near, beside: new Set(listed(weak.beside).map(find)), countries: weak.countries ?? 0 };
}

function ancestors(direct: readonly (readonly number[])[], topic: number): number[] {
  const found = new Set<number>();
  const visit = (index: number): void => {
    for (const parent of direct[index] ?? []) {
      if (parent === topic) throw new Error('topics are a kind of each other');
      if (!found.has(parent)) {
        found.add(parent);
        visit(parent);
      }
    }
  };
  visit(topic);
  return [...found];
}
