// biome-ignore lint/suspicious/noExplicitAny: the code reads OpenAPI and JSON Schema without types
type Json = any;

const methods = ['get', 'post', 'patch', 'delete'];

/**
 * Writes the types of an OpenAPI 3.1 document for openapi-fetch: `paths`, and one type per component. Knows what the
 * schemas of this API use.
 * @throws for anything else
 */
export function typesOfDocument(document: Json): string {
  const { schemas, responses } = document.components;
  const components = Object.entries(schemas).map(
    ([name, schema]) => `export type ${name} = ${typeOf(schema)};`,
  );
  const paths = Object.entries<Json>(document.paths).map(([path, item]) => {
    const operations = methods
      .filter((method) => item[method] !== undefined)
      .map((method) => `${method}: ${operationType(item[method], responses)};`);
    return `${JSON.stringify(path)}: { ${operations.join(' ')} };`;
  });
  return [
    '// Written by `npm run client:types` from the OpenAPI document; do not edit.',
    '',
    ...components,
    '',
    `export interface paths {\n${paths.join('\n')}\n}`,
    '',
  ].join('\n');
}

function operationType({ parameters, requestBody, responses }: Json, shared: Json): string {
  const within = (where: string) => {
    const found = parameters.filter((parameter: Json) => parameter.in === where);
    if (found.length === 0) return `${where}?: never`;
    const members = found.map(
      ({ name, required, schema }: Json) =>
        `${JSON.stringify(name)}${required ? '' : '?'}: ${typeOf(schema)}`,
    );
    return `${where}${found.some(({ required }: Json) => required) ? '' : '?'}: { ${members.join('; ')} }`;
  };
  const answers = Object.entries<Json>(responses).map(([status, response]) => {
    const { content } = response.$ref === undefined ? response : shared[response.$ref.split('/').at(-1)];
    return `${status}: { headers: Record<string, unknown>; content${content ? `: ${contentType(content)}` : '?: never'} }`;
  });
  return [
    `{ parameters: { ${['query', 'header', 'path', 'cookie'].map(within).join('; ')} }`,
    `requestBody${requestBody ? `: { content: ${contentType(requestBody.content)} }` : '?: never'}`,
    `responses: { ${answers.join('; ')} } }`,
  ].join('; ');
}

function contentType(content: Record<string, Json>): string {
  const members = Object.entries(content).map(
    ([mediaType, { schema }]) => `${JSON.stringify(mediaType)}: ${typeOf(schema)}`,
  );
  return `{ ${members.join('; ')} }`;
}

function typeOf(schema: Json): string {
  if (schema.$ref !== undefined) return schema.$ref.split('/').at(-1);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value: Json) => JSON.stringify(value)).join(' | ');
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives !== undefined) return alternatives.map(typeOf).join(' | ');
  if (Array.isArray(schema.type)) {
    return schema.type.map((type: string) => typeOf({ ...schema, type })).join(' | ');
  }
  switch (schema.type) {
    case 'object':
      return objectType(schema);
    case 'array':
      return `Array<${typeOf(schema.items)}>`;
    case 'integer':
    case 'number':
      return 'number';
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type;
    case undefined:
      return 'unknown';
    default:
      throw new Error(`The document has a schema that this program does not know: ${JSON.stringify(schema)}`);
  }
}

function objectType({ properties = {}, required = [], additionalProperties }: Json): string {
  const members = Object.entries<Json>(properties).map(
    ([name, schema]) => `${JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${typeOf(schema)}`,
  );
  if (members.length > 0) return `{ ${members.join('; ')} }`;
  const value = typeof additionalProperties === 'object' ? typeOf(additionalProperties) : 'unknown';
  return `Record<string, ${value}>`;
}
