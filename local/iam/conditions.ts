import type { Statement } from '../template/policy-document.ts';
import type { Access } from './access.ts';
import { fits } from './wildcard.ts';

/** The condition key for the partition keys of the rows that a request of DynamoDB names. */
const leadingKeys = 'dynamodb:LeadingKeys';

/** The operators that are known here, each with its comparison of a pattern with a value. */
const operators: Readonly<Record<string, (pattern: string, value: string) => boolean>> = {
  'ForAllValues:StringEquals': (pattern, value) => pattern === value,
  'ForAllValues:StringLike': fits,
};

/** Returns whether this file can check every part of a statement's condition. */
export function isKnownCondition(condition: Statement['Condition'] = {}): boolean {
  return Object.entries(condition).every(
    ([operator, values]) =>
      Object.hasOwn(operators, operator) && Object.keys(values).every((key) => key === leadingKeys),
  );
}

/**
 * Returns whether a condition holds: every partition key of the request fits one of the patterns.
 *
 * IAM says that `ForAllValues` also holds for a request without values. Here it does not: each request of the functions
 * names its rows, so a request without values is one that the gateway does not understand.
 */
export function holds(condition: Statement['Condition'] = {}, access: Access): boolean {
  return Object.entries(condition).every(([operator, values]) =>
    Object.values(values).every((patterns) => {
      const { leadingKeys: keys = [] } = access;
      const compare = operators[operator];
      return (
        compare !== undefined &&
        keys.length > 0 &&
        keys.every((value) => patterns.some((pattern) => compare(pattern, value)))
      );
    }),
  );
}
