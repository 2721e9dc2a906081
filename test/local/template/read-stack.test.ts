import { describe, expect, it } from 'vitest';
import { TemplateError } from '../../../local/template/errors.ts';
import { withoutEffect } from '../../../local/template/known-types.ts';
import { readStack } from '../../../local/template/local-stack.ts';
import { type Resource, readTemplate } from '../../../local/template/template.ts';
import { firstOf, localStack } from '../../support/local-template.ts';

describe('readStack', () => {
  it('reads the whole template of the project, with everything that settings can add', () => {
    const stack = readStack(localStack());

    expect(stack.tables.length).toBeGreaterThan(3);
    expect(stack.functions.map(({ properties }) => properties.Runtime)).toEqual(
      stack.functions.map(() => 'nodejs24.x'),
    );
    expect(stack.eventSources).toHaveLength(4);
    expect(stack.schedules).toHaveLength(1);
    expect(stack.httpApi?.cors?.AllowOrigins).toEqual(['https://example.com']);
    expect(stack.subscriptions.map(({ properties }) => properties.Protocol).sort()).toEqual(['email', 'sqs']);
  });

  it('gives each function its own variables, resolved', () => {
    const stack = readStack(localStack());

    const names = new Set(stack.tables.map(({ ref }) => ref));
    for (const { properties } of stack.functions) {
      for (const [name, value] of Object.entries(properties.Environment.Variables)) {
        if (name.endsWith('_TABLE')) expect(names).toContain(value);
        if (name.endsWith('_QUEUE_URL')) expect(value).toMatch(/^http:\/\/127\.0\.0\.1:4001\/000000000000\//);
      }
    }
  });

  it('names a type that it does not know', () => {
    const stack = localStack((resources) => {
      resources.Bucket = { Type: 'AWS::S3::Bucket', Properties: {} };
    });

    expect(() => readStack(stack)).toThrow(TemplateError);
    expect(() => readStack(stack)).toThrow(/Bucket \(AWS::S3::Bucket\)/);
  });

  const types = [...localStack().types.keys()].filter((type) => !Object.hasOwn(withoutEffect, type));
  it.each(types)('names an unknown property, and its resource: %s', (type) => {
    let id = '';
    const stack = localStack((resources) => {
      const first = firstOf(resources, type);
      id = first.id;
      first.properties.Novelty = true;
    });

    expect(() => readStack(stack)).toThrow(TemplateError);
    expect(() => readStack(stack)).toThrow(`${id} (${type}, property Novelty)`);
  });

  const values: [string, string, (properties: Record<string, unknown>) => void][] = [
    ['AWS::Lambda::EventSourceMapping', 'BatchSize', (p) => Object.assign(p, { BatchSize: 100 })],
    ['AWS::Lambda::Function', 'Runtime', (p) => Object.assign(p, { Runtime: 'python3.13' })],
    ['AWS::DynamoDB::Table', 'BillingMode', (p) => Object.assign(p, { BillingMode: 'PROVISIONED' })],
    ['AWS::Scheduler::Schedule', 'State', (p) => Object.assign(p, { State: 'DISABLED' })],
  ];
  it.each(values)('names a value that it cannot support: %s %s', (type, property, change) => {
    const stack = localStack((resources) => change(firstOf(resources, type).properties));

    expect(() => readStack(stack)).toThrow(`(${type}, property ${property})`);
  });

  it('refuses a condition in a role that it could not enforce', () => {
    const stack = localStack((resources) => {
      const { properties } = firstOf(resources, 'AWS::IAM::Policy');
      const document = properties.PolicyDocument as { Statement: Record<string, unknown>[] };
      Object.assign(document.Statement[0] ?? {}, {
        Condition: { StringEquals: { 'aws:SourceIp': '1.2.3.4' } },
      });
    });

    expect(() => readStack(stack)).toThrow(/does not know this condition in the policy of a role/);
  });

  it('has a reason for each type without effect', () => {
    expect(Object.values(withoutEffect).filter((reason) => reason.length < 30)).toEqual([]);
  });

  it('refuses a value that depends on a condition', () => {
    const change = (resources: Record<string, Resource>) => {
      const { properties } = firstOf(resources, 'AWS::SQS::Queue');
      properties.VisibilityTimeout = { 'Fn::If': ['Production', 60, 1] };
    };

    expect(() => readStack(localStack(change))).toThrow(/Fn::If is not known here/);
  });

  it.each([
    [{ Resources: {}, Conditions: { Production: true } }, /the template \(template, property Conditions\)/],
    [
      { Resources: { Queue: { Type: 'AWS::SQS::Queue', Condition: 'Production' } } },
      /Queue \(resource, property Condition\)/,
    ],
    [{ Resources: { Queue: { Properties: {} } } }, /Queue \(resource, property Type\)/],
  ])('names an unknown part of a template, or an unknown attribute of a resource: %j', (template, name) => {
    expect(() => readTemplate(template)).toThrow(TemplateError);
    expect(() => readTemplate(template)).toThrow(name);
  });
});
