import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { parseJson } from '../parse-json.ts';

/** A log line that reports an error, of a function's logger or of the local cloud about a function. */
const errorSchema = z.looseObject({
  level: z.enum(['ERROR', 'CRITICAL', 'FATAL']),
  message: z.string(),
  error: z.looseObject({ name: z.string(), message: z.string() }).optional(),
});

/**
 * Writes functions' log lines to `functions.log` in the data folder, if there is one. Each error also gives one short
 * line to `report`, so that nobody has to look for it.
 */
export class FunctionLog {
  readonly #file: WriteStream | undefined;
  readonly #report: (line: string) => void;

  constructor(folder: string | undefined, report: (line: string) => void) {
    this.#report = report;
    this.#file =
      folder === undefined ? undefined : createWriteStream(join(folder, 'functions.log'), { flags: 'a' });
  }

  write(functionName: string, line: string): void {
    this.#file?.write(`${functionName} ${line}\n`);
    const parsed = errorSchema.safeParse(parseJson(line));
    if (!parsed.success) return;
    const { message, error } = parsed.data;
    this.#report(
      `${functionName}: ${message}${error === undefined ? '' : ` (${error.name}: ${error.message})`}`,
    );
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#file === undefined) resolve();
      else this.#file.end(resolve);
    });
  }
}
