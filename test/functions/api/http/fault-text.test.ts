import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { faultText } from '../../../../functions/api/http/fault-text.ts';
import { bodyFaults } from '../../../../functions/api/http/faults.ts';

/** The details of the faults of a value. */
function details(schema: z.ZodType, value: unknown): string[] {
  const parsed = schema.safeParse(value, { error: faultText });
  return parsed.success ? [] : bodyFaults(parsed.error).map(({ detail }) => detail);
}

describe('faultText', () => {
  it.each<[detail: string, schema: z.ZodType, value: unknown]>([
    ['It must be text.', z.string(), 1],
    ['It must be a number.', z.int(), 'a'],
    ['It must be a whole number.', z.int(), 1.5],
    ['It must be true or false.', z.boolean(), 'yes'],
    ['It must be a list.', z.array(z.string()), {}],
    ['It must be an object.', z.strictObject({}), []],
    ['It must be one of "publication", "due".', z.enum(['publication', 'due']), 'never'],
    ['It must be "sms".', z.literal('sms'), 'email'],
    ['It must not be empty.', z.string().min(1), ''],
    ['It must have at least 2 characters.', z.string().min(2), 'a'],
    ['It must have at most 2 characters.', z.string().max(2), 'abc'],
    ['It must not be empty.', z.array(z.string()).min(1), []],
    ['It must have at most 1 entry.', z.array(z.string()).max(1), ['a', 'b']],
    ['It must be at least 0.', z.int().min(0), -1],
    ['It must be at most 23.', z.int().max(23), 24],
    ['It must be more than 0.', z.number().positive(), 0],
    [
      'It must be an instant: ISO 8601 with an offset, such as 2026-03-04T08:00:00Z.',
      z.iso.datetime({ offset: true }),
      'yesterday',
    ],
    [
      'It must be an address that begins with http:// or https://.',
      z.url({ protocol: /^https?$/ }),
      'ftp://a',
    ],
    ['It must be a calendar date, YYYY-MM-DD.', z.iso.date(), '2026-13-01'],
    ['It must be an email address, such as reader@example.com.', z.email(), 'reader'],
    ['It does not have the form that is needed here.', z.string().regex(/^a$/), 'b'],
    ['It has no form that is allowed here.', z.union([z.string(), z.int()]), true],
  ])('says "%s"', (detail, schema, value) => {
    expect(details(schema, value)).toEqual([detail]);
  });

  it('says what is missing, and which values a missing choice may have', () => {
    const schema = z.strictObject({ query: z.string(), on: z.enum(['publication', 'due']) });

    expect(details(schema, {})).toEqual([
      'It is missing.',
      'It is missing. It must be one of "publication", "due".',
    ]);
  });

  it('names the choices of the field that tells the alternatives apart', () => {
    const schema = z.discriminatedUnion('channel', [
      z.strictObject({ channel: z.literal('email') }),
      z.strictObject({ channel: z.literal('sms') }),
    ]);

    expect(details(schema, { channel: 'fax' })).toEqual(['It must be one of "email", "sms".']);
  });

  it('leaves a message that the schema has itself', () => {
    expect(details(z.string().regex(/^a$/, 'It must be a.'), 'b')).toEqual(['It must be a.']);
  });
});
