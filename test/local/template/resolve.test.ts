// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are CloudFormation's own placeholders
import { describe, expect, it } from 'vitest';
import { ResolveError, resolve } from '../../../local/template/resolve.ts';

const references = {
  identities: new Map([
    [
      'Table',
      { ref: 'the-table', attributes: { Arn: 'arn:aws:dynamodb:us-east-1:000000000000:table/the-table' } },
    ],
  ]),
  parameters: { Secret: 'hash' },
};
const resolved = (value: unknown) => resolve(value, references);

describe('resolve', () => {
  it('follows references to resources, parameters and the account', () => {
    expect(resolved({ Ref: 'Table' })).toBe('the-table');
    expect(resolved({ Ref: 'Secret' })).toBe('hash');
    expect(resolved({ Ref: 'AWS::Region' })).toBe('us-east-1');
    expect(resolved({ 'Fn::GetAtt': ['Table', 'Arn'] })).toMatch(/table\/the-table$/);
  });

  it('joins, substitutes and selects, also when nested', () => {
    expect(resolved({ 'Fn::Join': ['/', [{ Ref: 'Table' }, 'index', 'ByOwner']] })).toBe(
      'the-table/index/ByOwner',
    );
    expect(resolved({ 'Fn::Sub': 'b-${AWS::AccountId}-${Table}' })).toBe('b-000000000000-the-table');
    expect(resolved({ 'Fn::Sub': '${Table.Arn}/x' })).toMatch(/the-table\/x$/);
    expect(resolved({ 'Fn::Select': [1, ['a', { Ref: 'Table' }]] })).toBe('the-table');
  });

  it('leaves everything else as it is, also lists and objects', () => {
    const plain = { a: [1, true, null, { b: 'c' }] };

    expect(resolved(plain)).toEqual(plain);
  });

  it.each([
    [{ Ref: 'Nowhere' }, /Nowhere/],
    [{ 'Fn::GetAtt': ['Table', 'StreamArn'] }, /Table\.StreamArn/],
    [{ 'Fn::ImportValue': 'other' }, /Fn::ImportValue/],
    [{ 'Fn::Sub': ['${A}', { A: 'b' }] }, /Fn::Sub/],
  ])('refuses an unknown function, and names it: %j', (value, name) => {
    expect(() => resolved({ deep: [value] })).toThrow(ResolveError);
    expect(() => resolved({ deep: [value] })).toThrow(name);
  });
});
