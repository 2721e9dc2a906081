import type * as z from 'zod';

/**
 * Says in a sentence what a value must be. It is the error map of zod, so it has no effect on a schema with a message
 * of its own.
 */
export function faultText(issue: z.core.$ZodRawIssue): string {
  // A key or an alternative of a union can be wrong although its object is there.
  const isMissing = issue.input === undefined && issue.code !== 'unrecognized_keys';
  const must = mustBe(issue);
  if (isMissing) return issue.code === 'invalid_value' ? `It is missing. ${must}` : 'It is missing.';
  return must;
}

function mustBe(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `It must be ${typeNames.get(issue.expected) ?? issue.expected}.`;
    case 'invalid_value':
      return mustBeOneOf(issue.values);
    case 'too_small':
      return limit(issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum);
    case 'too_big':
      return limit(issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum);
    case 'invalid_format':
      return formats.get(issue.format) ?? 'It does not have the form that is needed here.';
    case 'invalid_union':
      return Array.isArray(issue.options)
        ? mustBeOneOf(issue.options)
        : 'It has no form that is allowed here.';
    default:
      return 'It is not valid.';
  }
}

const typeNames: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
  ['record', 'an object'],
]);

const formats: ReadonlyMap<string, string> = new Map([
  ['datetime', 'It must be an instant: ISO 8601 with an offset, such as 2026-03-04T08:00:00Z.'],
  ['date', 'It must be a calendar date, YYYY-MM-DD.'],
  ['email', 'It must be an email address, such as reader@example.com.'],
  ['url', 'It must be an address that begins with http:// or https://.'],
]);

function mustBeOneOf(values: readonly unknown[]): string {
  const shown = values.map((value) => JSON.stringify(value));
  return shown.length === 1 ? `It must be ${shown[0]}.` : `It must be one of ${shown.join(', ')}.`;
}

/** `It must have at most 100 characters.` */
function limit(origin: string, comparison: string, bound: number | bigint): string {
  const noun = nouns.get(origin);
  if (noun === undefined) return `It must be ${comparison} ${bound}.`;
  if (comparison === 'at least' && bound === 1) return 'It must not be empty.';
  return `It must have ${comparison} ${bound} ${bound === 1 ? noun.one : noun.many}.`;
}

const nouns: ReadonlyMap<string, { readonly one: string; readonly many: string }> = new Map([
  ['string', { one: 'character', many: 'characters' }],
  ['array', { one: 'entry', many: 'entries' }],
]);
