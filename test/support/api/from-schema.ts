import fc from 'fast-check';
import { apiDocument } from './document.ts';

// biome-ignore lint/suspicious/noExplicitAny: JSON Schema is read without types
type Json = any;

const unicode = fc.string({ unit: 'grapheme', maxLength: 40 });

/** Strings of each format that the document names. */
const formats: Record<string, fc.Arbitrary<string>> = {
  date: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  'date-time': fc
    .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  email: fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,8}\.org$/),
  uri: fc.webUrl(),
};

/** Makes values that a schema of the OpenAPI document accepts. One place in ten has a value that it may refuse. */
export function fromSchema(schema: Json): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 9, arbitrary: valid(schema) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  );
}

function valid(schema: Json): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return fromSchema(resolve(schema.$ref));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives !== undefined) return fc.oneof(...alternatives.map(fromSchema));
  switch (schema.type) {
    case 'object':
      return objectOf(schema);
    case 'array':
      return fc.array(fromSchema(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, (schema.minItems ?? 0) + 3),
      });
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 1_000, 10_000) });
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return textOf(schema);
    default:
      return fc.jsonValue({ maxDepth: 3 });
  }
}

function objectOf({ properties = {}, required = [] }: Json): fc.Arbitrary<unknown> {
  const members = Object.entries(properties).map(([name, schema]) => [name, fromSchema(schema)]);
  return fc.record(Object.fromEntries(members), { requiredKeys: required });
}

function textOf({ format, pattern, minLength = 0, maxLength = 40 }: Json): fc.Arbitrary<string> {
  if (formats[format] !== undefined) return formats[format];
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.oneof(
    unicode,
    fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 40) }),
    fc.constantFrom(
      'ferry',
      'topic:trade AND ferry',
      'UTC',
      'Europe/Berlin',
      'due:<30d',
      '__proto__',
      '\u0000',
    ),
  );
}

function resolve(reference: string): Json {
  return reference
    .slice(2)
    .split('/')
    .reduce((at: Json, step) => at[step], apiDocument);
}
