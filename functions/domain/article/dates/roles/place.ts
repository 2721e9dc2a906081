import type { Clause, SentenceClauses, VerbGroup } from '../../text/clauses/clause.ts';
import { prepositions } from '../../text/clauses/lexicon/closed-words.ts';
import type { Tag } from '../../text/clauses/tags.ts';
import { months } from '../lexicon/calendar-words.ts';
import type { Reader } from '../reader.ts';

/** Where a date is in its sentence. Places are indexes of tokens; -1 for none. */
export interface Place {
  readonly reader: Reader;
  readonly sentence: SentenceClauses;
  /** The tokens of the date, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The preposition before the date, in lower case; empty where there is none. */
  readonly link: string;
  readonly linkAt: number;
  /** The noun that the date is an attribute of: `deadline` in `a May 3 deadline`, `strike` in `Saturday’s strike`. */
  readonly head: number;
  readonly clause: Clause;
  /** The verb group that the date depends on. */
  readonly group: VerbGroup | undefined;
  /** Whether the date comes behind that group. */
  readonly follows: boolean;
}

/** Words between a preposition and a date: `until at least Thursday`, `by around June`. */
const hedges = new Set(
  'at least most earliest latest about around early late mid only approximately nearly just no later earlier sooner than as of the next this coming end'.split(
    ' ',
  ),
);

/** Finds the place of the date that spans these tokens. */
export function placeOf(reader: Reader, sentence: SentenceClauses, from: number, to: number): Place {
  const clause = sentence.clauseAt(from);
  const { link, linkAt } = linkBefore(reader, sentence, from);
  const head = attributeOf(reader, sentence, from, to, linkAt);
  const part = clause.parts.find(([first, last]) => from >= first && from < last) ?? [
    sentence.first,
    sentence.last,
  ];
  const before = clause.groups.findLast((group) => group.head < from && group.from >= part[0]);
  const group = before ?? clause.verb ?? clause.groups[0];
  return {
    reader,
    sentence,
    from,
    to,
    link,
    linkAt,
    head,
    clause,
    group,
    follows: before !== undefined,
  };
}

function linkBefore(
  reader: Reader,
  { first }: SentenceClauses,
  from: number,
): { link: string; linkAt: number } {
  // The match may hold the preposition itself: `by year-end`, `in two weeks`.
  if (prepositions.has(reader.word(from)) && reader.word(from) !== 'next')
    return { link: reader.word(from), linkAt: from };
  for (let at = from - 1; at >= Math.max(first, from - 5); at -= 1) {
    const word = reader.word(at);
    if (
      (prepositions.has(word) || word === 'to') &&
      !(word === 'at' && /^(?:least|most)$/.test(reader.word(at + 1))) &&
      word !== 'than'
    )
      return { link: word, linkAt: at };
    if (!hedges.has(word)) break;
  }
  return { link: '', linkAt: -1 };
}

const nominals = new Set<Tag | undefined>(['noun', 'name', 'possessive']);

/** Returns the noun that has the date as its attribute, or -1. */
function attributeOf(
  reader: Reader,
  sentence: SentenceClauses,
  from: number,
  to: number,
  linkAt: number,
): number {
  const possessive = reader.word(to) === "'s" || reader.word(to) === '’s' || /^['’]$/.test(reader.word(to));
  const next = possessive ? to + 1 : to;
  const opener = sentence.tagAt(from - 1);
  // `On Tuesday lawmakers voted`: behind its own preposition a date is an adverb.
  const article = reader.word(from) === 'the';
  const opensWithMonth = from === sentence.first && months.has(reader.word(from));
  const determined =
    article || opensWithMonth || opener === 'determiner' || opener === 'possessive' || opener === 'noun';
  if (!possessive && (!determined || (linkAt === from - 1 && !article))) return -1;
  let head = -1;
  for (let at = next; at < sentence.last && at < next + 8; at += 1) {
    const tag = sentence.tagAt(at);
    const joins =
      reader.word(at) === '-' ||
      tag === 'number' ||
      tag === 'participle' ||
      tag === 'gerund' ||
      /^['’]$/.test(reader.word(at));
    if (nominals.has(tag)) head = at;
    else if (!joins) break;
  }
  return head;
}
