import { namedSpan } from './clauses/days.ts';
import { isNameField } from './clauses/field.ts';
import type { DueClause, Query } from './query.ts';
import { frequencyOf } from './text/document-frequency.ts';
import { monthsBetween } from './text/item-terms.ts';
import { prefixTermOf, wordOf } from './text/word.ts';

/** Terms of which every match holds at least one, with the share of documents that may hold one. */
export interface AnchorPlan {
  readonly terms: readonly string[];
  readonly frequency: number;
}

/** The most months that a due clause is looked up by; a longer span is looked up among all due dates. */
const maxMonths = 6;

/**
 * The terms to file a query under: no document can match it without holding one of them. The rarest that will do.
 * Parsing refuses every query that has none.
 */
export function anchorsOf(query: Query): string[] {
  return [...new Set(anchorPlan(query)?.terms)];
}

/** Undefined where no term is in every match: nothing positive to look up. */
export function anchorPlan(query: Query): AnchorPlan | undefined {
  return rarest(necessaryPlans(query));
}

/** Plans of which every match meets each: its document holds a term of every one of them. In the query's order. */
export function necessaryPlans(query: Query): AnchorPlan[] {
  switch (query.type) {
    case 'and':
      return query.clauses.flatMap(necessaryPlans);
    case 'or':
      return together(query.clauses.map(anchorPlan));
    case 'min': {
      // A match meets `count` of n, so at least one of any n - count + 1.
      const plans = query.clauses.map(anchorPlan).filter((plan) => plan !== undefined);
      const needed = query.clauses.length - query.count + 1;
      if (plans.length < needed) return [];
      return together(plans.sort((a, b) => a.frequency - b.frequency).slice(0, needed));
    }
    case 'not':
    case 'published':
      return [];
    case 'word':
      return [planOf([query.term])];
    case 'phrase':
    case 'near':
      return query.terms.map((term) => planOf([term]));
    case 'prefix':
      return [planOf([prefixTermOf(query.prefix)])];
    case 'exact':
      return query.words.map(({ text }) => planOf(exactTerms(text)));
    case 'field': {
      const { field, terms } = query;
      if (!isNameField(field)) return [planOf([`${field}:${terms.join(' ')}`])];
      return terms.map((term) => planOf([`${field}:${term}`]));
    }
    case 'amount':
      return [planOf([query.units.length === 0 ? 'amount:any' : `unit:${query.units[0]}`])];
    case 'due':
      return [planOf(dueTerms(query))];
  }
}

function planOf(terms: readonly string[]): AnchorPlan {
  return { terms, frequency: terms.reduce((sum, term) => sum + frequencyOf(term), 0) };
}

function rarest(plans: readonly AnchorPlan[]): AnchorPlan | undefined {
  const [first, ...others] = plans;
  return others.reduce((best, plan) => (best && plan.frequency >= best.frequency ? best : plan), first);
}

/** One plan of all, or none where a match may meet none of them. */
function together(plans: readonly (AnchorPlan | undefined)[]): AnchorPlan[] {
  if (!plans.every((plan) => plan !== undefined)) return [];
  return [
    {
      terms: plans.flatMap(({ terms }) => terms),
      frequency: plans.reduce((sum, { frequency }) => sum + frequency, 0),
    },
  ];
}

/** The terms that a word of an exact clause may have in a document: as a word, as an acronym. */
export function exactTerms(text: string): string[] {
  const spellings = [text.toLowerCase(), text.toUpperCase()];
  return [...new Set(spellings.map((spelling) => wordOf(spelling, false).term))];
}

/** The terms of which a document holds one if it has such a due date. */
export function dueTerms({ days, comparison }: DueClause): string[] {
  const relative = days.some((day) => 'daysAhead' in day);
  if (relative || comparison !== '=' || days.length === 0) return ['due:any'];
  const span = namedSpan(days, '');
  const months = span && monthsBetween(span.first, span.last, maxMonths);
  return months === undefined ? ['due:any'] : [...months.map((month) => `due:${month}`), 'due:long'];
}
