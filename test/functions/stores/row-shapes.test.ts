import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { sha256Hex } from '../../../functions/runtime/sha256.ts';

const stores = join(import.meta.dirname, '../../../functions/stores');
const table = join(import.meta.dirname, 'row-shapes.json');
const command = 'UPDATE_GOLDEN=1 npx vitest run test/functions/stores/row-shapes.test.ts';

/** Returns every schema of a stored row: the exports of functions/stores whose names end in `Row`. */
async function rowSchemas(): Promise<Map<string, z.ZodType>> {
  const schemas = new Map<string, z.ZodType>();
  for (const file of globSync('*.ts', { cwd: stores }).sort()) {
    for (const [name, value] of Object.entries(await import(join(stores, file)))) {
      if (name.endsWith('Row') && value instanceof z.ZodType) schemas.set(name, value);
    }
  }
  return schemas;
}

/** Returns a description of the shape of the rows. Two schemas of the same shape have the same description. */
function shapeOf(schema: z.ZodType): string {
  const shape = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // A description of a field does not change the rows.
      delete jsonSchema.description;
      // JSON has no sets, but DynamoDB has.
      if (zodSchema instanceof z.ZodSet) {
        Object.assign(jsonSchema, {
          type: 'set',
          items: z.toJSONSchema(zodSchema.def.valueType as z.ZodType),
        });
      }
    },
  });
  return JSON.stringify(shape, (_, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function hashOf(schema: z.ZodType): string {
  return sha256Hex(shapeOf(schema)).slice(0, 16);
}

/** The message of the failure: what to do when the shape of a row is not the committed one. */
function advice(name: string): string {
  return (
    `The shape of the rows of ${name} changed. Rows with the old shape are stored already, and a function of the old ` +
    'version may run beside the new one. So a new attribute must be optional or have a default, and no attribute that ' +
    `is still read may be renamed or removed. If that holds, accept the new shape: ${command}`
  );
}

describe('the shape of every stored row', () => {
  let schemas: Map<string, z.ZodType>;
  let committed: Record<string, string>;

  beforeAll(async () => {
    schemas = await rowSchemas();
    if (process.env.UPDATE_GOLDEN === '1') {
      const hashes = [...schemas].map(([name, schema]) => [name, hashOf(schema)]);
      writeFileSync(table, `${JSON.stringify(Object.fromEntries(hashes), undefined, 2)}\n`);
    }
    committed = JSON.parse(readFileSync(table, 'utf8'));
  });

  it('is the committed one', () => {
    for (const [name, schema] of schemas) {
      expect.soft(hashOf(schema), advice(name)).toBe(committed[name]);
    }
  });

  it('is committed for no row that is gone', () => {
    expect(Object.keys(committed), `Remove the rows that are gone: ${command}`).toEqual([...schemas.keys()]);
  });

  it('is looked at for each schema by which a store parses rows', () => {
    const parsedBy = globSync('*.ts', { cwd: stores }).flatMap((file) =>
      [...readFileSync(join(stores, file), 'utf8').matchAll(/\bparse\((\w+Row|z\.\w+)/g)].map(
        ([, name]) => name,
      ),
    );

    expect(parsedBy.length).toBeGreaterThan(10);
    expect([...schemas.keys()]).toEqual(expect.arrayContaining(parsedBy));
  });

  it.each([
    ['a new attribute', z.object({ a: z.string(), b: z.string().optional() })],
    ['another type', z.object({ a: z.number() })],
    ['an attribute that may be absent', z.object({ a: z.string().optional() })],
    ['a set instead of a text', z.object({ a: z.set(z.string()) })],
    ['a set of other members', z.object({ a: z.set(z.number()) })],
  ])('has another hash with %s, and the same with another description', (_, changed) => {
    const schema = z.object({ a: z.string() });

    expect(hashOf(changed)).not.toBe(hashOf(schema));
    expect(hashOf(z.object({ a: z.string().describe('A letter') }))).toBe(hashOf(schema));
  });

  it('says in its failure which row changed and what to do', () => {
    expect(advice('watchRow')).toContain('rows of watchRow changed');
    expect(advice('watchRow')).toContain(command);
  });
});
