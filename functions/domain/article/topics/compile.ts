import { tokenise } from '../text/tokens.ts';
import { pluralOf, spellings } from './spellings.ts';
import type { Topic, WeakWords } from './topic.ts';

/** What a phrase says: a topic, by its index, and the company that it needs. */
export interface Sense {
  readonly topic: number;
  readonly company?: Company;
}

export interface Company {
  readonly near: ReadonlySet<string>;
  readonly beside: ReadonlySet<number>;
  readonly countries: number;
}

/** The phrases by their words. Keys are in lower case, or as written where a word has a capital. */
export interface PhraseNode {
  next?: Map<string, PhraseNode>;
  /** The senses of the phrase that ends here; empty for one that says nothing. */
  senses?: Sense[];
}

export interface CompiledTopics {
  readonly names: readonly string[];
  /** The topics that each is a kind of, whatever the number of steps. */
  readonly broader: readonly (readonly number[])[];
  readonly phrases: PhraseNode;
}

/** @throws Error where a topic refers to one that is not there, or topics are a kind of each other */
export function compileTopics(topics: readonly Topic[], sayNothing: readonly string[]): CompiledTopics {
  const names = topics.map(({ name }) => name);
  const indexOf = new Map(names.map((name, i) => [name, i]));
  const find = (name: string): number => {
    const found = indexOf.get(name);
    if (found === undefined) throw new Error(`no topic is called ${name}`);
    return found;
  };
  const phrases: PhraseNode = {};
  for (const phrase of sayNothing) for (const end of ends(phrases, phrase)) end.senses = [];
  topics.forEach((topic, index) => {
    for (const phrase of strongPhrases(topic)) addSense(phrases, phrase, { topic: index });
    for (const weak of topic.weak ?? []) {
      const company = companyOf(weak, find);
      for (const phrase of listed(weak.words)) addSense(phrases, phrase, { topic: index, company });
    }
  });
  const direct = topics.map(({ broader }) => listed(broader).map(find));
  return { names, broader: direct.map((_, index) => ancestors(direct, index)), phrases };
}

/** What says the topic by itself: its name, its aliases, its words. */
export function strongPhrases({ name, aliases, words, nameless }: Topic): string[] {
  return [...new Set([...(nameless === true ? [] : [name]), ...listed(aliases), ...listed(words)])];
}

/** A list of the data, parted by `|`. */
export function listed(phrases: string | undefined): string[] {
  return phrases === undefined ? [] : phrases.split('|');
}

/** Every way of writing a phrase, as the tokeniser cuts it, without hyphens. */
export function waysOfWriting(phrase: string): string[][] {
  const asItStands = phrase.endsWith('=');
  const words = wordsOf(asItStands ? phrase.slice(0, -1) : phrase);
  const last = words.pop() ?? '';
  let ways: string[][] = [[]];
  for (const word of words) {
    const forms = spellings(word);
    for (const way of ways) way.push(word);
    if (forms.length > 1) ways = ways.flatMap((way) => forms.map((form) => [...way.slice(0, -1), form]));
  }
  const ends = spellings(last);
  return ways.flatMap((way) =>
    ends.flatMap((end) =>
      asItStands
        ? [[...way, end]]
        : [
            [...way, end],
            [...way, pluralOf(end)],
          ],
    ),
  );
}

function wordsOf(phrase: string): string[] {
  // Most phrases are plain words, and the tokeniser would say the same.
  if (/^[A-Za-z -]+$/.test(phrase)) return phrase.split(/[ -]/);
  return tokenise(phrase)
    .map(({ text }) => text)
    .filter((text) => !isHyphen(text));
}

export function isHyphen(text: string): boolean {
  return text === '-' || text === '‐' || text === '‑';
}

function addSense(root: PhraseNode, phrase: string, sense: Sense): void {
  for (const end of ends(root, phrase)) {
    if (end.senses === undefined) end.senses = [sense];
    else if (!end.senses.includes(sense)) end.senses.push(sense);
  }
}

function ends(root: PhraseNode, phrase: string): PhraseNode[] {
  return waysOfWriting(phrase).map((way) => {
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
    return node;
  });
}

function companyOf(weak: WeakWords, find: (name: string) => number): Company {
  const near = new Set(listed(weak.near).flatMap((word) => waysOfWriting(word).map(([first = '']) => first)));
  return { near, beside: new Set(listed(weak.beside).map(find)), countries: weak.countries ?? 0 };
}

function ancestors(direct: readonly (readonly number[])[], of: number): number[] {
  const found = new Set<number>();
  const visit = (index: number): void => {
    for (const parent of direct[index] ?? []) {
      if (parent === of) throw new Error('topics are a kind of each other');
      if (!found.has(parent)) {
        found.add(parent);
        visit(parent);
      }
    }
  };
  visit(of);
  return [...found];
}
