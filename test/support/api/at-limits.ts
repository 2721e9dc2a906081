import fc from 'fast-check';
import { apiDocument } from './document.ts';

// biome-ignore lint/suspicious/noExplicitAny: JSON Schema is read without types
type Json = any;

/** Pieces of text that stores, keys and encodings get wrong. */
const pieces = fc.constantFrom(
  'a',
  'Ferry ',
  'é',
  'e\u0301',
  '𝔸',
  '日本',
  'שלום',
  '\u202e',
  '\u0000',
  '\n',
  '\t',
  '"',
  '\\',
  '\ud800',
  '\udfff',
  '\ufeff',
  '\u{10ffff}',
  '#',
  '/',
  '*',
  '<b>',
  '20,892 trillion rupiah by 3 May 2031. ',
);
/** Longest text that is made for a schema without a limit, in UTF-16 units. */
const longEnough = 3_000;

const instants = fc.oneof(
  fc.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') }),
  fc.constantFrom(new Date('0001-01-01'), new Date('1970-01-01'), new Date('9999-12-31T23:59:59.999Z')),
);
const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: instants.map((date) => date.toISOString().slice(0, 10)),
  'date-time': fc
    .tuple(instants, fc.constantFrom('Z', '+00:00', '-11:00', '+14:00'))
    .map(([date, offset]) => `${date.toISOString().slice(0, 19)}${offset}`),
  email: fc.emailAddress(),
  uri: fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constant(`https://news.example/${'a'.repeat(2_048 - 21)}`),
  ),
};

/** Makes values that a schema of the OpenAPI document accepts, many of them at its limits. */
export function atLimits(schema: Json): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return atLimits(resolve(schema.$ref));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives !== undefined) return fc.oneof(...alternatives.map(atLimits));
  if (schema.allOf !== undefined)
    return fc.tuple(...schema.allOf.map(atLimits)).map((parts) => Object.assign({}, ...parts));
  switch (schema.type) {
    case 'object':
      return objectOf(schema);
    case 'array':
      return arrayOf(schema);
    case 'integer':
      return integerOf(schema);
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return textOf(schema);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function objectOf({ properties = {}, required = [] }: Json): fc.Arbitrary<unknown> {
  const members = Object.entries(properties).map(([name, schema]) => [name, atLimits(schema)]);
  return fc.record(Object.fromEntries(members), { requiredKeys: required });
}

function arrayOf({ items = {}, minItems = 0, maxItems = 20 }: Json): fc.Arbitrary<unknown> {
  const few = fc.array(atLimits(items), { minLength: minItems, maxLength: Math.min(maxItems, minItems + 2) });
  if (maxItems > 50) return few;
  return fc.oneof(
    { weight: 5, arbitrary: few },
    { weight: 1, arbitrary: fc.array(atLimits(items), { minLength: maxItems, maxLength: maxItems }) },
  );
}

function integerOf({ minimum = 0, maximum = 100_000 }: Json): fc.Arbitrary<number> {
  const [min, max] = [Math.ceil(minimum), Math.floor(maximum)];
  return fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max: Math.min(max, 2 ** 31) }));
}

function numberOf({ minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE }: Json): fc.Arbitrary<number> {
  const edges = [0, -0, 0.1, 1e-100, 5e-324, 2 ** 53 + 2, 20_892e12, 1e21, 1 / 3, minimum, maximum];
  return fc.oneof(
    fc.constantFrom(...edges.filter((edge) => edge >= minimum && edge <= maximum)),
    fc.double({ min: minimum, max: maximum, noNaN: true, noDefaultInfinity: true }),
  );
}

function textOf({ format, pattern, minLength = 0, maxLength = longEnough }: Json): fc.Arbitrary<string> {
  if (formats[format] !== undefined) return formats[format].filter((text) => text.length <= maxLength);
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const longest = Math.min(maxLength, longEnough);
  const ofLength = (length: number) =>
    fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) =>
      parts
        .join('')
        .repeat(length + 1)
        .slice(0, length),
    );
  return fc.oneof(
    fc.constantFrom(minLength, Math.min(minLength + 1, longest), longest).chain(ofLength),
    fc.integer({ min: minLength, max: Math.min(longest, minLength + 60) }).chain(ofLength),
  );
}

function resolve(reference: string): Json {
  return reference
    .slice(2)
    .split('/')
    .reduce((at: Json, step) => at[step], apiDocument);
}
