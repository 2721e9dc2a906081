import type { ParseArgsOptionsConfig } from 'node:util';
import type { DatelineClient } from '../client.ts';
import { CliError, exitCodes, type Io } from './io.ts';

/** What a command was called with. */
export interface Call {
  readonly args: readonly string[];
  /** Options by name; those that were not given are absent. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly client: DatelineClient;
  readonly io: Io;
}

/** What a command answers: data for `--json`, and how people see it. */
export interface Result {
  readonly json: unknown;
  readonly text: string;
  /** When not everything went well. @default done */
  readonly exitCode?: number;
}

/** One command; its name is one or two words. */
export interface Command {
  readonly usage: string;
  readonly does: string;
  /** Beside `--url`, `--token` and `--json`. */
  readonly options?: ParseArgsOptionsConfig;
  /** How many arguments it takes, at least and at most. */
  readonly arity: readonly [number, number];
  readonly run: (call: Call) => Promise<Result>;
}

/** An option as text. */
export function textOption({ options }: Pick<Call, 'options'>, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * The data of an answer.
 * @throws {CliError} with what the API said, when it refused
 */
export function dataOf<T>(answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.response.ok) return answer.data as T;
  throw new CliError(refusal(answer.error, answer.response), exitCodes.refused);
}

/** A refusal as a person reads it: what the API says of it, and each fault in a line. */
export function refusal(error: unknown, { status }: { readonly status: number }): string {
  const {
    detail,
    message,
    errors = [],
  } = (typeof error === 'object' && error !== null ? error : {}) as {
    detail?: string;
    message?: string;
    errors?: readonly { pointer?: string; parameter?: string; detail: string }[];
  };
  if (status === 401) return 'The API wants a token: set DATELINE_TOKEN, or give --token.';
  if (status === 403 && detail === undefined) return 'The token is not known, is over, or lacks the scope.';
  const faults = errors.map((fault) => `  ${fault.pointer ?? fault.parameter ?? ''}: ${fault.detail}`);
  return [`${detail ?? message ?? 'The API refused'} (${status})`, ...faults].join('\n');
}
