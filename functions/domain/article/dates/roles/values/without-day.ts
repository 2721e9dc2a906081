import type { ValueRule } from '../value-rule.ts';

export const vaguePast: ValueRule = {
  name: 'a vague time in the past',
  reads: { 'It was sold [recently].': 'past' },
  decide: ({ value }) => (value === 'PAST_REF' ? 'past' : undefined),
};

export const withoutDay: ValueRule = {
  name: 'a length of time, or a time that comes back',
  reads: { 'It lasts [two years].': 'context', 'It opens [every Monday].': 'context' },
  decide: ({ type }) => (type === 'DURATION' || type === 'SET' ? 'context' : undefined),
};

export const unplaced: ValueRule = {
  name: 'no day of the calendar, or a decade',
  reads: { 'It will open [soon].': 'context', 'It will open in [the 2030s].': 'context' },
  decide: ({ period }) =>
    period === undefined || period.unit === 'decade' || period.unit === 'century' ? 'context' : undefined,
};

/** The years of companies begin on different days. */
export const fiscalYear: ValueRule = {
  name: 'a fiscal year, whose days the text does not give',
  reads: { 'It will grow in [fiscal 2027].': 'context', 'It will grow in [Q2 FY27].': 'context' },
  decide: ({ value, period, context }) =>
    value.startsWith('FY') && period !== undefined && period.last >= context.today ? 'context' : undefined,
};

/** Crops, schools and sports have years that begin on different days. */
export const splitYear: ValueRule = {
  name: 'a year from the middle of one to the middle of the next',
  reads: { 'Output will rise in [2026/27].': 'context' },
  decide: ({ value, reader, match }) => {
    const [, first, second] = /^(\d{4})\/(\d{4})$/.exec(value) ?? [];
    if (first === undefined || Number(second) !== Number(first) + 1) return undefined;
    return reader.word(match.from - 1) === 'by' || match.to - match.from !== 3 ? undefined : 'context';
  },
};

export const over: ValueRule = {
  name: 'over before publication',
  reads: { 'The plan of [2025] was kept.': 'past', 'It opened on [Monday].': 'past' },
  decide: ({ period, context }) => (period !== undefined && period.last < context.today ? 'past' : undefined),
};
