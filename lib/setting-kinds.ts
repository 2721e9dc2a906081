import * as z from 'zod';

/** One setting: what it does, its allowed values, its default. */
export interface SettingDefinition<T> {
  /** Effect of the setting, for the table in docs/deploy.md. */
  readonly does: string;
  /** The allowed values in words. The error message for another value shows them. */
  readonly allowed: string;
  /** The default, as it would be written in cdk.json. */
  readonly fallback: string | number | boolean | readonly string[];
  readonly schema: z.ZodType<T>;
}

/** Returns the definition unchanged, with the type of its value. */
export function setting<T>(definition: SettingDefinition<T>): SettingDefinition<T> {
  return definition;
}

/** Accepts a number, or the text of a number from `-c name=value`. */
export function numeric(schema: z.ZodType<number>): z.ZodType<number> {
  return z.preprocess(
    (value) => (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value),
    schema,
  );
}

/** Accepts a boolean, or `true` or `false` as text from `-c name=value`. */
export const yesOrNo: z.ZodType<boolean> = z.preprocess(
  (value) => (value === 'true' ? true : value === 'false' ? false : value),
  z.boolean(),
);

/** Accepts a list, or its text from `-c name=a,b`. */
export function listOf<T>(entry: z.ZodType<T>): z.ZodType<T[]> {
  return z.preprocess((value) => (typeof value === 'string' ? split(value) : value), z.array(entry));
}

function split(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
