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
  name: 'a measure or a comparison',
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

export const earlierPart: ValueRule = {
  name: 'an earlier part of a time that has begun',
  reads: { 'It fell [earlier this year].': 'past' },
  decide: ({ reader, match }) => (reader.word(match.from) === 'earlier' ? 'past' : undefined),
};
