import * as z from 'zod';

export type Json = Record<string, unknown>;

/** The members of a schema's `.meta` that change its rendering in the document. */
interface Shown {
  /** Replaces the whole rendering, except the description. */
  readonly asSent?: Json;
}

/** Formats that need no pattern. Zod adds a long pattern to each of them. */
const speakingFormats = new Set(['date', 'date-time', 'email', 'uri']);

const localReference = '#/$defs/';
const componentReference = '#/components/schemas/';

/**
 * Collects the schemas of the document. Renders each zod schema as JSON Schema 2020-12; a schema with an id becomes a
 * component. A schema whose input and output differ (defaults, transformations) needs one id for each.
 */
export class Schemas {
  readonly components: Record<string, Json> = {};
  /** The answers that several operations share, by name. */
  readonly responses: Record<string, Json> = {};

  /** Renders a schema: `input` is what a request may send, `output` is what an answer has. */
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
      throw new Error(`The schema ${id} differs between requests and answers. Give each its own id.`);
    }
    this.components[id] = component;
  }
}

function adapt(shown: Shown | undefined, json: Json): void {
  const asSent = shown?.asSent;
  delete json.asSent;
  // A component has its id as its name.
  delete json.id;
  if (asSent !== undefined) {
    for (const member of Object.keys(json)) if (member !== 'description') delete json[member];
    Object.assign(json, asSent);
  }
  if (speakingFormats.has(String(json.format))) delete json.pattern;
}

/** Turns references to definitions of one schema into references to components of the document. */
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
