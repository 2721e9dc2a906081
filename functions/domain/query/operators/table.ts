import type { Group, Leaf, Query } from '../query.ts';
import { amountOperator } from './amount.ts';
import { andOperator } from './and.ts';
import { dueOperator } from './due.ts';
import { exactOperator } from './exact.ts';
import { fieldOperator } from './field.ts';
import { minOperator } from './min.ts';
import { nearOperator } from './near.ts';
import { notOperator } from './not.ts';
import type { FieldReader, GroupOperator, LeafOperator } from './operator.ts';
import { orOperator } from './or.ts';
import { phraseOperator } from './phrase.ts';
import { prefixOperator } from './prefix.ts';
import { publishedOperator } from './published.ts';
import { wordOperator } from './word.ts';

type OfType<T> = Extract<Query, { type: T }>;

/** The operators of the language without clauses inside them, by the type of their clauses. */
const leaves = {
  word: wordOperator,
  phrase: phraseOperator,
  near: nearOperator,
  prefix: prefixOperator,
  exact: exactOperator,
  field: fieldOperator,
  amount: amountOperator,
  due: dueOperator,
  published: publishedOperator,
} satisfies { [T in Leaf['type']]: LeafOperator<OfType<T>> };

/** The operators with clauses inside them. */
const groups = {
  and: andOperator,
  or: orOperator,
  min: minOperator,
  not: notOperator,
} satisfies { [T in Group['type']]: GroupOperator<OfType<T>> };

export function isGroup(query: Query): query is Group {
  return query.type in groups;
}

/** Returns the operator of a clause. Its methods take clauses of this type only. */
export function leafOperatorOf({ type }: Leaf): LeafOperator {
  return leaves[type];
}

/** Returns the operator of a group. Its methods take groups of this type only. */
export function groupOperatorOf({ type }: Group): GroupOperator {
  return groups[type];
}

/** Returns the clauses inside a query, one level deep. */
export function clausesOf(query: Query): readonly Query[] {
  return isGroup(query) ? groupOperatorOf(query).clauses(query) : [];
}

/** All fields that make a clause of their own, by name. */
export const fieldReaders: Readonly<Record<string, FieldReader>> = Object.assign(
  {},
  ...Object.values<LeafOperator>(leaves).map(({ fields }) => fields),
);
