import type { ParseArgsOptionsConfig } from 'node:util';
import type { DatelineClient } from '../client.ts';
import { CliError, exitCodes, type Io } from './io.ts';

/** The words that a command was called with, and its surroundings. */
export interface Call {
  readonly args: readonly string[];
  /** Options by name. Options that were not given are absent. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly client: DatelineClient;
  readonly io: Io;
}

/** The result of a command: data for `--json`, and text for people. */
export interface Result {
  readonly json: unknown;
  readonly text: string;
  /** Set when a part of the work failed. @default done */
  readonly exitCode?: number;
}

/** One command. Its name is one or two words. */
export interface Command {
  readonly usage: string;
  readonly does: string;
  /** Options beside `--url`, `--token` and `--json`. */
  readonly options?: ParseArgsOptionsConfig;
  /** Least and most arguments. */
  readonly arity: readonly [number, number];
  readonly run: (call: Call) => Promise<Result>;
}

/** Returns an option as text. */
export function textOption({ options }: Pick<Call, 'options'>, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * Returns the data of an answer.
 * @throws {CliError} with the API's reason, when the API refused
 */
export function dataOf<T>(answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.response.ok) return answer.data as T;
  throw new CliError(refusal(answer.error, answer.response), exitCodes.refused);
}

/** Returns a refusal for people: the API's reason, and one line per fault. */
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
  if (status === 403 && detail === undefined) {
    return 'The token is unknown or expired, or it does not have the scope.';
  }
  const faults = errors.map((fault) => `  ${fault.pointer ?? fault.parameter ?? ''}: ${fault.detail}`);
  return [`${detail ?? message ?? 'The API refused'} (${status})`, ...faults].join('\n');
}
