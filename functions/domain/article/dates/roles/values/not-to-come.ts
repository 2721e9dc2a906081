import type { Reader } from '../../reader.ts';
import type { ValueRule } from '../value-rule.ts';
import { isAhead, isToday } from './days.ts';

/** Words that make a date a measure of something else. Nothing happens on such a date. */
const measures = new Set(['since', 'than', 'versus', 'vs', 'compared', 'unlike', 'from']);

export const notDueBySentence: ValueRule = {
  name: 'not due by its sentence',
  reads: { 'The rally on [March 20] was cancelled.': 'context' },
  decide: ({ verdict, period, context }) =>
    verdict.due === false && period !== undefined && period.last > context.today ? 'context' : undefined,
};

/** `than in 2027` compares. `no later than June 30` is a deadline, and so is no measure. */
export const measured: ValueRule = {
  name: 'only measures or compares',
  reads: {
    'It will earn more than [2027].': 'context',
    'Prices will rise less than [this year].': 'context',
  },
  decide: (dated) => {
    const { reader, match } = dated;
    if (isToday(dated)) return undefined;
    const before = reader.word(match.from - 1);
    if (!measures.has(before) || (isAhead(dated) && before === 'from')) return undefined;
    return /^(?:later|earlier|sooner)$/.test(reader.word(match.from - 2)) ? undefined : 'context';
  },
};

const determiners = new Set(['the', 'a', 'an', 'its', 'their']);

/** `the 2027/28 budget`: the years only name the budget. A single year is already read as part of the name. */
export const namingYears: ValueRule = {
  name: 'years that only name something',
  reads: { 'The [2027/28] budget grew.': 'context' },
  decide: (dated) => {
    const { period, context, reader, match } = dated;
    const isName =
      isAhead(dated) &&
      period?.unit === 'year' &&
      context.tense !== 'future' &&
      determiners.has(reader.word(match.from - 1)) &&
      isNoun(reader, match.to);
    return isName ? 'context' : undefined;
  },
};

function isNoun(reader: Reader, at: number): boolean {
  return reader.isWord(at) && !/^(?:and|or|but|to|is|was|will|in|at|on|by|when|as)$/.test(reader.word(at));
}

export const earlierPart: ValueRule = {
  name: 'an earlier part of a time that has begun',
  reads: { 'It fell [earlier this year].': 'past' },
  decide: ({ reader, match }) => (reader.word(match.from) === 'earlier' ? 'past' : undefined),
};
