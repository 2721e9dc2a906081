import * as z from 'zod';

/** One setting: what it means, what it may be, what it is when nobody says. */
export interface SettingDefinition<T> {
  /** What it does, for the table in docs/deploy.md. */
  readonly does: string;
  /** What it may be, in words: shown when it is something else. */
  readonly allowed: string;
  /** As it is written in cdk.json. */
  readonly fallback: string | number | boolean | readonly string[];
  readonly schema: z.ZodType<T>;
}

/** Gives a definition the type of its value. */
export function setting<T>(definition: SettingDefinition<T>): SettingDefinition<T> {
  return definition;
}

/** A number; `-c name=value` gives it as text. */
export function numeric(schema: z.ZodType<number>): z.ZodType<number> {
  return z.preprocess(
    (value) => (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value),
    schema,
  );
}

/** `true` or `false`; `-c name=value` gives it as text. */
export const yesOrNo: z.ZodType<boolean> = z.preprocess(
  (value) => (value === 'true' ? true : value === 'false' ? false : value),
  z.boolean(),
);

/** A list; `-c name=a,b` gives it as text. */
export function listOf<T>(entry: z.ZodType<T>): z.ZodType<T[]> {
  return z.preprocess((value) => (typeof value === 'string' ? split(value) : value), z.array(entry));
}

function split(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
