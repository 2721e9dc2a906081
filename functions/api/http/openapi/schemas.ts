import * as z from 'zod';

export type Json = Record<string, unknown>;

/** What a schema says of itself in the document, where zod's own rendering does not say it. */
interface Shown {
  /** Replaces the whole rendering. */
  readonly asSent?: Json;
}

/** Formats that say all; zod adds long patterns to them. */
const speakingFormats = new Set(['date', 'date-time', 'email', 'uri']);

const localReference = '#/$defs/';
const componentReference = '#/components/schemas/';

/**
 * The schemas of the document: each zod schema as JSON Schema 2020-12, those with an id as components. What is taken
 * in otherwise than it is given out (defaults, transformations) needs an id for each.
 */
export class Schemas {
  readonly components: Record<string, Json> = {};
  /** Answers that several operations have in common, by name. */
  readonly responses: Record<string, Json> = {};

  /** `input`: as a request may be sent; `output`: as an answer comes. */
  render(schema: z.ZodType, io: 'input' | 'output'): Json {
    const {
      $schema: _schema,
      $defs = {},
      ...json
    } = z.toJSONSchema(schema, {
      io,
      override: ({ zodSchema, jsonSchema }) =>
        adapt(z.globalRegistry.get(zodSchema) as Shown, jsonSchema as Json),
    }) as Json & { $defs?: Record<string, Json> };
    for (const [id, definition] of Object.entries($defs)) this.#add(id, pointed(definition) as Json);
    return pointed(json) as Json;
  }

  #add(id: string, component: Json): void {
    const known = this.components[id];
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(component)) {
      throw new Error(`The schema ${id} is sent otherwise than it is answered: give each an id of its own.`);
    }
    this.components[id] = component;
  }
}

function adapt(shown: Shown | undefined, json: Json): void {
  const asSent = shown?.asSent;
  delete json.asSent;
  // A component goes by its id already.
  delete json.id;
  if (asSent !== undefined) {
    for (const member of Object.keys(json)) if (member !== 'description') delete json[member];
    Object.assign(json, asSent);
  }
  if (speakingFormats.has(String(json.format))) delete json.pattern;
}

/** References to definitions of one schema become references to components of the document. */
function pointed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([member, each]) => [
      member,
      member === '$ref' && typeof each === 'string'
        ? each.replace(localReference, componentReference)
        : pointed(each),
    ]),
  );
}
