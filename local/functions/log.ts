import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** A line of the functions' logger, or of the driver about a function, as far as it says what went wrong. */
const errorSchema = z.looseObject({
  level: z.enum(['ERROR', 'CRITICAL', 'FATAL']),
  message: z.string(),
  error: z.looseObject({ name: z.string(), message: z.string() }).optional(),
});

/**
 * Where functions' log lines go: all of them to `functions.log` in the data folder, when there is one; of each error a
 * short line to `report` too, so that nobody has to go and look for it.
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

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
