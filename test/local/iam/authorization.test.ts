import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../../local/iam/authorization.ts';
import { statementSchema } from '../../../local/template/policy-document.ts';

const table = 'arn:aws:dynamodb:us-east-1:000000000000:table/articles';
const topic = 'arn:aws:sns:us-east-1:000000000000:dateline-test-subscriber-1';
const allow = (Action: string | string[], Resource: string | string[]) =>
  statementSchema.parse({ Effect: 'Allow', Action, Resource });
const deny = (Action: string, Resource: string) =>
  statementSchema.parse({ Effect: 'Deny', Action, Resource });

describe('isAllowed', () => {
  it('allows what a statement names, and nothing else', () => {
    const statements = [allow(['dynamodb:GetItem', 'dynamodb:Query'], table)];

    expect(isAllowed(statements, { action: 'dynamodb:GetItem', resource: table })).toBe(true);
    expect(isAllowed(statements, { action: 'dynamodb:PutItem', resource: table })).toBe(false);
    expect(isAllowed(statements, { action: 'dynamodb:Query', resource: `${table}/index/ByOwner` })).toBe(
      false,
    );
    expect(isAllowed([], { action: 'dynamodb:GetItem', resource: table })).toBe(false);
  });

  it('takes a star as any text and a question mark as one character', () => {
    const statements = [allow('sns:*', 'arn:aws:sns:*:*:dateline-test-subscriber-?')];

    expect(isAllowed(statements, { action: 'sns:Publish', resource: topic })).toBe(true);
    expect(isAllowed(statements, { action: 'sns:Publish', resource: `${topic}2` })).toBe(false);
    expect(isAllowed(statements, { action: 'sqs:SendMessage', resource: topic })).toBe(false);
  });

  it('ignores the case of actions, but not of resources', () => {
    const statements = [allow('SNS:publish', topic)];

    expect(isAllowed(statements, { action: 'sns:Publish', resource: topic })).toBe(true);
    expect(isAllowed(statements, { action: 'sns:Publish', resource: topic.toUpperCase() })).toBe(false);
  });

  it('denies what one statement denies, whatever another allows', () => {
    const statements = [allow('sns:Publish', '*'), deny('sns:Publish', 'arn:aws:sns:*:*:*')];

    expect(isAllowed(statements, { action: 'sns:Publish', resource: topic })).toBe(false);
    // A phone number is not a resource, so only a statement with `*` allows it.
    expect(isAllowed(statements, { action: 'sns:Publish', resource: '*' })).toBe(true);
    expect(isAllowed([allow('sns:Publish', topic)], { action: 'sns:Publish', resource: '*' })).toBe(false);
  });

  it('takes a dot in a pattern as a dot', () => {
    expect(isAllowed([allow('a:B', 'x.y')], { action: 'a:B', resource: 'xzy' })).toBe(false);
  });

  describe('under a condition on the partition keys of rows', () => {
    const onKeys = (operator: string, pattern: string | string[]) =>
      statementSchema.parse({
        Effect: 'Allow',
        Action: 'dynamodb:PutItem',
        Resource: table,
        Condition: { [operator]: { 'dynamodb:LeadingKeys': pattern } },
      });
    const put = (...leadingKeys: string[]) => ({
      action: 'dynamodb:PutItem',
      resource: table,
      leadingKeys,
    });

    it('allows rows whose partition key fits, and no other', () => {
      const statements = [onKeys('ForAllValues:StringLike', ['TOKEN#*', 'CURSOR#clock'])];

      expect(isAllowed(statements, put('TOKEN#1'))).toBe(true);
      expect(isAllowed(statements, put('CURSOR#clock'))).toBe(true);
      expect(isAllowed(statements, put('CURSOR#clock2'))).toBe(false);
      expect(isAllowed(statements, put('TOKEN#1', 'REPEAT#1'))).toBe(false);
    });

    it('takes a star as a character when the operator knows no patterns', () => {
      const statements = [onKeys('ForAllValues:StringEquals', 'TOKEN#*')];

      expect(isAllowed(statements, put('TOKEN#*'))).toBe(true);
      expect(isAllowed(statements, put('TOKEN#1'))).toBe(false);
    });

    it('refuses a request whose partition keys it cannot read', () => {
      const access = { action: 'dynamodb:PutItem', resource: table };

      expect(isAllowed([onKeys('ForAllValues:StringLike', '*')], access)).toBe(false);
    });
  });
});
