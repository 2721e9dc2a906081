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
 * The schemas of the document: each zod schema as JSON Schema 2020-12, those with an id as components. A schema
 * that is taken in otherwise than it is given out (defaults, transformations) has a component for each.
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
    const names = new Map(Object.keys($defs).map((id) => [id, io === 'input' ? `${id}Sent` : id]));
    for (const [id, definition] of Object.entries($defs)) {
      this.components[names.get(id) ?? id] = pointed(definition, names) as Json;
    }
    return pointed(json, names) as Json;
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
function pointed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => pointed(each, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([member, each]) => {
      if (member !== '$ref' || typeof each !== 'string') return [member, pointed(each, names)];
      const id = each.slice(localReference.length);
      return [member, `${componentReference}${names.get(id) ?? id}`];
    }),
  );
}
