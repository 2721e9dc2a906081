import { aliasGroups } from './alias-groups.ts';
import { rawTerm } from './raw-term.ts';
import { scanWords } from './scan-words.ts';

/** A name of several words that has one term. */
export interface AliasSequence {
  /** The terms of its words, in a row. */
  readonly terms: readonly string[];
  /** The one term. */
  readonly alias: string;
  /** The words as a query can write them. */
  readonly written: string;
}

interface AliasIndex {
  readonly byWord: ReadonlyMap<string, string>;
  readonly byFirst: ReadonlyMap<string, readonly AliasSequence[]>;
  /** By term that no single word has: how a query writes it. */
  readonly writtenOf: ReadonlyMap<string, string>;
}

function build(groups: readonly (readonly string[])[]): AliasIndex {
  const byWord = new Map<string, string>();
  const byFirst = new Map<string, AliasSequence[]>();
  const writtenOf = new Map<string, string>();
  const split = groups.map((group) =>
    group.map((member) => ({ member, terms: rawTerms(member) })).filter(({ terms }) => terms.length > 0),
  );
  const aliases = split.map((members) => {
    const words = members.filter(({ terms }) => terms.length === 1).map(({ terms }) => terms[0] ?? '');
    // A word that is also in an earlier group joins the two groups.
    const known = words.map((word) => byWord.get(word)).find((alias) => alias !== undefined);
    const alias = known ?? words[0] ?? members[0]?.terms.join('_') ?? '';
    for (const word of words) if (!byWord.has(word)) byWord.set(word, alias);
    return alias;
  });
  // After all groups, because the words inside a name can have aliases of their own.
  split.forEach((members, g) => {
    const alias = aliases[g] ?? '';
    for (const { member, terms } of members) {
      if (terms.length < 2) continue;
      const sequence = { terms: terms.map((term) => byWord.get(term) ?? term), alias, written: member };
      const first = sequence.terms[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), sequence]);
      if (alias.includes('_') && !writtenOf.has(alias)) writtenOf.set(alias, member);
    }
  });
  for (const sequences of byFirst.values()) {
    sequences.sort((a, b) => b.terms.length - a.terms.length || (a.alias < b.alias ? -1 : 1));
  }
  return { byWord, byFirst, writtenOf };
}

function rawTerms(text: string): string[] {
  const terms: string[] = [];
  scanWords(text, (start, end) => terms.push(rawTerm(text.slice(start, end))));
  return terms;
}

const index = build(aliasGroups);

/** Returns the term of the group that a term belongs to; itself where it has no group. */
export function aliasOf(term: string): string {
  return index.byWord.get(term) ?? term;
}

/** Returns the names of several words that begin with this term, the longest first. */
export function sequencesFrom(term: string): readonly AliasSequence[] | undefined {
  return index.byFirst.get(term);
}

/** Returns how to write a term that no single word has: `united nations`. */
export function writtenAlias(term: string): string | undefined {
  return index.writtenOf.get(term);
}

/** Returns all names of several words. */
export function everySequence(): AliasSequence[] {
  return [...index.byFirst.values()].flat();
}
