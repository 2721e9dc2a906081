import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { apiDocument } from './document.ts';

// biome-ignore lint/suspicious/noExplicitAny: JSON Schema and OpenAPI are read without types
type Json = any;

let compiled: Ajv2020 | undefined;
const validators = new Map<string, ValidateFunction>();

/**
 * Checks an answer against the OpenAPI document: its status, its content type and its body. Checks also that the details
 * of a problem are sentences.
 * @throws {Error} saying what the document does not have, or which detail is not a sentence
 */
export function checkAnswer(
  method: string,
  path: string,
  answer: { readonly status: number; readonly contentType: string | undefined; readonly body: unknown },
): void {
  const document = apiDocument;
  const template = templateOf(document, method, path.split('?')[0] ?? '');
  if (template === undefined) {
    if ([401, 403, 404].includes(answer.status)) return;
    throw new Error(`${method} ${path} is not in the document, but it answered ${answer.status}.`);
  }
  const said = `${method} ${template} → ${answer.status}`;
  const response = deref(document, document.paths[template][method.toLowerCase()].responses[answer.status]);
  if (response === undefined) throw new Error(`${said}: the document does not have this status.`);
  const mediaType = answer.contentType?.split(';')[0];
  if (response.content === undefined) {
    if (mediaType !== undefined) throw new Error(`${said}: a body, but the document has none.`);
    return;
  }
  const schema = response.content[mediaType ?? '']?.schema;
  if (schema === undefined)
    throw new Error(`${said}: content type ${mediaType}, which the document does not have.`);
  const validate = validatorOf(`${said} ${mediaType}`, schema);
  if (!validate(answer.body)) {
    throw new Error(`${said}: ${JSON.stringify(validate.errors)} in ${JSON.stringify(answer.body)}`);
  }
  if (mediaType === 'application/problem+json') checkDetails(said, answer.body);
}

function checkDetails(said: string, { detail, errors = [] }: Json): void {
  for (const text of [detail, ...errors.map((fault: Json) => fault.detail)]) {
    if (!/[.?]$/.test(text)) throw new Error(`${said}: the detail "${text}" is not a sentence.`);
  }
}

function compile() {
  if (compiled === undefined) {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema({ $id: 'openapi', components: apiDocument.components });
    compiled = ajv;
  }
  return compiled;
}

function validatorOf(name: string, schema: Json): ValidateFunction {
  const known = validators.get(name);
  if (known !== undefined) return known;
  const text = JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/');
  const validate = compile().compile(JSON.parse(text));
  validators.set(name, validate);
  return validate;
}

function templateOf(document: Json, method: string, path: string): string | undefined {
  const templates = Object.keys(document.paths).filter((template) => {
    const pattern = template.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+');
    return new RegExp(`^${pattern}$`).test(path) && method.toLowerCase() in document.paths[template];
  });
  return templates.sort((a, b) => a.split('{').length - b.split('{').length)[0];
}

function deref(document: Json, value: Json): Json {
  if (value?.$ref === undefined) return value;
  return value.$ref
    .slice(2)
    .split('/')
    .reduce((at: Json, step: string) => at[step], document);
}
