import type { Prose } from './prose.ts';

/** A way to say something that this project does not use. docs/writing.md has an example of each. */
export interface Phrase {
  readonly name: string;
  readonly pattern: RegExp;
  readonly instead: string;
  /** Looked for in these alone; in everything that people read unless given. */
  readonly kinds?: readonly Prose['kind'][];
}

/** Nouns of which there is one per something else. */
const counted =
  '(?:alert|call|case|copy|document|entry|file|folder|function|job|key|leaf|line|list|mail|message|object|place|' +
  'process|query|read|record|reminder|request|row|schedule|schema|section|table|task|term|test|text|topic|write)';
/** Nouns that "a" goes with, for rates: "10 a second". */
const rate = '(?:second|minute|hour|day|night|week|month|quarter|year|time)';
const clause = '(?:What|Whatever|Who|Whoever|Whichever) (?![^.?]*\\?)[^.?]{3,}';

/** The phrases that a test refuses. Each has a row of the same name in docs/writing.md. */
export const phrases: readonly Phrase[] = [
  {
    name: 'What at the front',
    pattern: new RegExp(`(?:^|[.:;!?] )${clause}`),
    instead: 'begin with a noun or a verb: "The fields of a watch that MATCH needs", "Creates a table"',
    kinds: ['comment'],
  },
  {
    name: 'a clause as the subject',
    pattern: new RegExp(`(?:^|[.:;!?] )${clause}\\.(?: |$)`),
    instead: 'begin with a noun: "A late reminder says …", "The first writer …"',
    kinds: ['page', 'text'],
  },
  {
    name: 'a clause after a semicolon',
    pattern: /; (?:what|whatever|who|whoever|whichever) [^.?]{3,}/,
    instead: 'a sentence of its own that begins with a noun',
  },
  {
    name: 'Of at the front',
    pattern:
      /(?:(?:^|[.!?] )Of (?:an?|the|each|all|both|several|two|three|one)|[;:] of (?:an?|each|several|two)) [^.,]{3,60},/,
    instead: 'the subject first: "The watches hear about a date that …"',
  },
  {
    name: 'one X a Y',
    pattern: new RegExp(
      `\\b(?:(?:one|an?) (?:[a-z]+ )?${counted}|(?:two|three|\\d+) ${counted}s) an? (?!(?:${rate}|few|lot|little|bit)\\b)[a-z]+`,
      'i',
    ),
    instead: '"per": "one row per alert"',
  },
  {
    name: 'once a X',
    pattern: new RegExp(`\\b(?:once|twice) an? (?!${rate}\\b)[a-z]+(?=[.,;:)]|$)`),
    instead: '"once per X"',
  },
  {
    name: 'stands',
    pattern: /\b(?:stands?|stood)\b(?! (?:for|in for|alone|still)\b)/i,
    instead: '"is" or "are"',
  },
  {
    name: 'lies',
    pattern:
      /\b(?:lies?|lay) (?:at|behind|before|beside|between|beyond|in|outside|there|under|where|within)\b/i,
    instead: '"is" or "are"',
  },
  {
    name: 'answers, of a function',
    pattern: /(?:^|[.;] )Answers\b|; answers (?:how|the|what|whether|with)\b/,
    instead: '"returns"; only a route or a server answers',
    kinds: ['comment'],
  },
  {
    name: 'so many',
    pattern: /\b(?:so many|as many(?: [a-z]+)? as)\b/i,
    instead: '"up to N" or the number',
  },
  { name: 'at the most', pattern: /\bat the (?:most|least)\b/i, instead: '"at most" or "at least"' },
  { name: 'anew', pattern: /\banew\b/i, instead: '"again"' },
  { name: 'mend', pattern: /\bmend(?:s|ed|ing)?\b/i, instead: '"fix"' },
  {
    name: 'is none',
    pattern:
      /(?<!\b(?:there|here) )\b(?:is|are|was|were) none\b(?! of (?:the|them|these|those|its|their)\b)/i,
    instead: '"is not a …"',
  },
  { name: 'but for', pattern: /\bbut for\b/i, instead: '"except"' },
  { name: 'goes by itself', pattern: /\bgo(?:es)? by (?:itself|themselves)\b/i, instead: '"expires"' },
  {
    name: 'who has read',
    pattern: /\bwho (?:has|have) (?:read|seen|asked)\b/i,
    instead: 'a noun: "a reader"',
  },
  { name: 'were it', pattern: /\bthat were ever\b|\bwere it\b/i, instead: '"if it is"' },
  { name: 'never yet', pattern: /\bnever yet\b/i, instead: '"not … yet"' },
  { name: 'ever more', pattern: /\bever (?:more|less|fewer)\b/i, instead: '"more and more"' },
  {
    name: 'bring along',
    pattern: /\b(?:brings?|brought) (?:\w+ )?along\b/i,
    instead: '"also returns", "contains"',
  },
  { name: 'have their turn', pattern: /\b(?:has|have|had) (?:its|their) turn\b/i, instead: '"come next"' },
  {
    name: 'an old word',
    pattern:
      /\b(?:albeit|betimes|dawdles?|for ever|forthwith|hence|in vain|lest|thence|thereby|thereof|thereupon|therein|whence|whereby|wherein|whereof|whereupon|whilst)\b/i,
    instead: 'the word that people say: "so", "of it", "if not", "always"',
  },
];

/** Returns the first place of a prose that has the phrase. */
export function placeOf(phrase: Phrase, prose: Prose): { line: number; shown: string } | undefined {
  if (phrase.kinds !== undefined && !phrase.kinds.includes(prose.kind)) return undefined;
  const found = phrase.pattern.exec(prose.text);
  if (found === null) return undefined;
  const at = found.index + found[0].search(/[^\s.:;!?)]/);
  return { line: prose.lineAt(at), shown: prose.text.slice(Math.max(0, at - 30), at + 70).trim() };
}
