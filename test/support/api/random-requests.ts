import fc from 'fast-check';
import { apiDocument } from './document.ts';
import type { SentRequest } from './event.ts';
import { fromSchema } from './from-schema.ts';

// biome-ignore lint/suspicious/noExplicitAny: OpenAPI is read without types
type Json = any;

/** Makes requests to every operation of the document, most of them valid. `ids` are ids of existing objects. */
export function randomRequests(ids: readonly string[]): fc.Arbitrary<SentRequest> {
  const { paths } = apiDocument;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as object).map(([method, operation]) => requestsTo(method, path, operation, ids)),
  );
  return fc.oneof(...operations);
}

function requestsTo(
  method: string,
  template: string,
  operation: Json,
  ids: readonly string[],
): fc.Arbitrary<SentRequest> {
  const ofKind = (kind: string) => operation.parameters.filter((parameter: Json) => parameter.in === kind);
  const id = fc.oneof(fc.constantFrom(...ids), fc.string({ minLength: 1, maxLength: 300 }).filter(isSegment));
  return fc
    .record({
      id,
      query: fc.record(
        named(ofKind('query'), (each) => sent(each, ids)),
        { requiredKeys: [] },
      ),
      headers: fc.record(
        named(ofKind('header'), () => fc.string({ maxLength: 30 })),
        { requiredKeys: [] },
      ),
      body: operation.requestBody === undefined ? fc.constant(undefined) : bodyOf(operation.requestBody, ids),
    })
    .map(({ id, query, headers, body }) => {
      const search = new URLSearchParams(query as Record<string, string>).toString();
      const path = template.replace('{id}', encodeURIComponent(id));
      return {
        method: method.toUpperCase(),
        path: search === '' ? path : `${path}?${search}`,
        headers: lowerCased(headers as Record<string, string>),
        body,
      };
    });
}

function bodyOf(requestBody: Json, ids: readonly string[]): fc.Arbitrary<unknown> {
  const { schema, examples = {} } = requestBody.content['application/json'];
  const shown = Object.values(examples).map((example) => (example as Json).value);
  return fc
    .tuple(fromSchema(schema), fc.constantFrom(undefined, ...shown), fc.constantFrom(...ids))
    .map(([random, example, id]) => {
      if (example === undefined || typeof random !== 'object' || random === null) return random;
      const mixed = { ...example, ...random };
      for (const name of ['subscriberId', 'articleId']) if (name in mixed) mixed[name] = id;
      return mixed;
    });
}

function sent(parameter: Json, ids: readonly string[]): fc.Arbitrary<string> {
  const value = fromSchema(parameter.schema).map(String);
  return parameter.name.endsWith('Id') ? fc.oneof(value, fc.constantFrom(...ids)) : value;
}

function named(parameters: Json[], arbitrary: (parameter: Json) => fc.Arbitrary<unknown>) {
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, arbitrary(parameter)]));
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Returns whether a text can be one segment of a path. */
function isSegment(text: string): boolean {
  return text.isWellFormed() && text !== '.' && text !== '..';
}
