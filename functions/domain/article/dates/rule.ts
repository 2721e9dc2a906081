import type { Match, RuleMatch } from './match.ts';
import type { Reader } from './reader.ts';

/**
 * Examples of a rule: a text and the value that the rule reads in it, for a text published on Tuesday, 28 October 2025. Square
 * brackets mark the date when the text has other words. Example: `{ 'He left [two years ago].': '2023' }`.
 */
export type Examples = Readonly<Record<string, string>>;

/** The name and the examples of a rule. Logs and documents name a rule by its name, so it is plain English. */
export interface RuleDescription {
  /** Unique. Angle brackets stand for words of a kind: `<length> ago`. */
  readonly name: string;
  /** At least one example. A test reads all of them. */
  readonly reads: Examples;
}

/** A rule that reads on from a head, the words that all rules of its family begin with. */
export interface DateRule<Head = undefined> extends RuleDescription {
  /** Returns the match that begins at a token. */
  readonly match: (reader: Reader, at: number, head: Head) => Match | undefined;
}

/** The first token of a rule is any number in digits. */
export const anyNumber = '<number>';
/** The first token of a rule ends in a digit and begins no other rule: `Dec31`, `FY19`. */
export const wordWithDigits = '<word with digits>';

/** Rules that begin with the same words. The first rule that matches counts. */
export interface RuleFamily {
  /** The first words, in lower case: every word that can begin a match, {@link anyNumber} or {@link wordWithDigits}. */
  readonly startsWith: Iterable<string>;
  readonly rules: readonly RuleDescription[];
  readonly match: (reader: Reader, at: number) => RuleMatch | undefined;
}

/** Makes a family of one rule. */
export function dateRule({
  startsWith,
  ...rule
}: DateRule & { readonly startsWith: Iterable<string> }): RuleFamily {
  return {
    startsWith,
    rules: [rule],
    match: (reader, at) => named(rule.match(reader, at, undefined), rule.name),
  };
}

/**
 * Makes a family of rules that share a head. `readHead` reads it once, and without a head no rule of the family matches. The
 * rules are tried in their order.
 */
export function ruleFamily<Head>({
  startsWith,
  readHead,
  rules,
}: {
  readonly startsWith: Iterable<string>;
  readonly readHead: (reader: Reader, at: number) => Head | undefined;
  readonly rules: readonly DateRule<Head>[];
}): RuleFamily {
  return {
    startsWith,
    rules,
    match: (reader, at) => {
      const head = readHead(reader, at);
      return head === undefined ? undefined : firstMatch(rules, reader, at, head);
    },
  };
}

/** Returns the match of the first rule that matches. */
export function firstMatch<Head>(
  rules: readonly DateRule<Head>[],
  reader: Reader,
  at: number,
  head: Head,
): RuleMatch | undefined {
  for (const rule of rules) {
    const match = rule.match(reader, at, head);
    if (match !== undefined) return named(match, rule.name);
  }
  return undefined;
}

/** Adds the name of the rule. All matches get the same members in the same order, which keeps the readers of them fast. */
function named(match: Match | undefined, rule: string): RuleMatch | undefined {
  if (match === undefined) return undefined;
  const { from, to, type, typeOf, value, later, edge, aside, ends, also, rules } = match;
  return {
    from,
    to,
    type,
    typeOf,
    value,
    later,
    edge,
    aside,
    ends,
    also,
    rules: rules ? [rule, ...rules] : [rule],
  };
}
