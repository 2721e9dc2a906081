import type * as z from 'zod';
import { TemplateError } from './errors.ts';
import { type Addresses, identitiesOf } from './identities.ts';
import { type References, ResolveError, resolve } from './resolve.ts';
import type { Resource, Template } from './template.ts';

/** One resource of a type, with its properties resolved and parsed by the schema of its type. */
export interface Declared<P> {
  readonly logicalId: string;
  /** The value of `Ref` for it. */
  readonly ref: string;
  /** Its ARN; empty for a type that is not referred to by an ARN. */
  readonly arn: string;
  readonly properties: P;
}

/** A template with the addresses and parameters that it runs with. */
export class Stack {
  readonly name: string;
  readonly #template: Template;
  readonly #references: References;

  constructor(
    name: string,
    template: Template,
    options: { readonly addresses: Addresses; readonly parameters: Readonly<Record<string, string>> },
  ) {
    this.name = name;
    this.#template = template;
    const defaults = Object.entries(template.Parameters).map(([id, { Default = '' }]) => [id, Default]);
    this.#references = {
      identities: identitiesOf(template, name, options.addresses),
      parameters: { ...Object.fromEntries(defaults), ...options.parameters },
    };
  }

  /** Returns the types that occur, each with the logical id of one resource. */
  get types(): ReadonlyMap<string, string> {
    return new Map(Object.entries(this.#template.Resources).map(([id, { Type }]) => [Type, id]));
  }

  /** Returns the outputs of the stack by name. */
  get outputs(): Readonly<Record<string, string>> {
    const outputs = Object.entries(this.#template.Outputs);
    return Object.fromEntries(
      outputs.map(([id, { Value }]) => [id, String(resolve(Value, this.#references))]),
    );
  }

  /**
   * Returns every resource of a type.
   * @throws {TemplateError} naming the resource and the property that the schema does not know
   */
  all<S extends z.ZodType>(type: string, schema: S): Declared<z.output<S>>[] {
    return Object.entries(this.#template.Resources)
      .filter(([, resource]) => resource.Type === type)
      .map(([logicalId, resource]) => this.#declared(logicalId, resource, schema));
  }

  #declared<S extends z.ZodType>(logicalId: string, resource: Resource, schema: S): Declared<z.output<S>> {
    const identity = this.#references.identities.get(logicalId);
    const place = { logicalId, type: resource.Type };
    let resolved: unknown;
    try {
      resolved = resolve(resource.Properties, this.#references);
    } catch (error) {
      if (error instanceof ResolveError) throw new TemplateError(place, error.message);
      throw error;
    }
    const parsed = schema.safeParse(resolved);
    if (!parsed.success) throw unknownProperty(place, parsed.error);
    const { ref = '', attributes = {} } = identity ?? {};
    return { logicalId, ref, arn: attributes.Arn ?? attributes.TopicArn ?? '', properties: parsed.data };
  }
}

function unknownProperty(place: { logicalId: string; type: string }, error: z.ZodError): TemplateError {
  const [issue] = error.issues;
  if (issue === undefined) return new TemplateError(place, error.message);
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  const problem =
    issue.code === 'unrecognized_keys'
      ? 'the local cloud does not know this property; teach it in local/template'
      : `the local cloud does not know this value: ${issue.message}`;
  return new TemplateError({ ...place, property: path.map(String).join('.') }, problem);
}
