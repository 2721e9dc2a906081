import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { DatelineStack } from '../../lib/dateline-stack.ts';
import { readSettings } from '../../lib/settings.ts';

/** Settings under which the stack has every optional part. */
export const everything = {
  stage: 'test',
  alarmEmail: 'operator@example.com',
  smsCountries: 'US,CA',
  corsOrigins: 'https://example.com',
} as const;

/** A resource of the template. */
export interface Resource {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into the template without types, and fail on a missing member
  readonly Properties: any;
  readonly DeletionPolicy?: string;
}

/**
 * Makes the stack under these settings. Its functions are not bundled, because the template does not show their code.
 */
export function stackOf(context: Readonly<Record<string, unknown>> = everything): {
  app: App;
  stack: DatelineStack;
} {
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [], ...context } });
  return { app, stack: new DatelineStack(app, 'Dateline', { settings: readSettings(app.node) }) };
}

/** Makes the template under these settings. */
export function templateOf(context?: Readonly<Record<string, unknown>>): Template {
  return Template.fromStack(stackOf(context).stack);
}

/** Returns every resource of a type, by its logical id. */
export function resourcesOf(template: Template, type: string): [string, Resource][] {
  return Object.entries(template.findResources(type)) as [string, Resource][];
}

/** Returns the logical id that `{ Ref }` or `{ Fn::GetAtt }` refers to. */
export function target(reference: { Ref?: string; 'Fn::GetAtt'?: [string, string] }): string {
  return reference.Ref ?? reference['Fn::GetAtt']?.[0] ?? '';
}

/**
 * Returns a value of the template as one readable text: logical ids without CDK's hash, pseudo parameters in angle
 * brackets.
 */
export function readable(value: unknown): string {
  if (typeof value === 'string') return value;
  const { Ref: ref, 'Fn::GetAtt': attribute, 'Fn::Join': join } = value as Record<string, unknown>;
  if (typeof ref === 'string') return ref.startsWith('AWS::') ? `<${ref}>` : withoutHash(ref);
  if (Array.isArray(attribute)) return withoutHash(String(attribute[0]));
  if (Array.isArray(join)) return (join[1] as unknown[]).map(readable).join(String(join[0]));
  return JSON.stringify(value);
}

function withoutHash(logicalId: string): string {
  return logicalId.replace(/[0-9A-F]{8}$/, '');
}
