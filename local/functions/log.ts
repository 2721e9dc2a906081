import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const lineSchema = z.looseObject({ level: z.string() });

/**
 * Where functions' log lines go: all of them to `functions.log` in the data folder, when there is one; errors to
 * stderr too, so that nobody has to go and look for them.
 */
export class FunctionLog {
  readonly #file: WriteStream | undefined;

  constructor(folder: string | undefined) {
    this.#file =
      folder === undefined ? undefined : createWriteStream(join(folder, 'functions.log'), { flags: 'a' });
  }

  write(functionName: string, line: string): void {
    this.#file?.write(`${functionName} ${line}\n`);
    if (isError(line)) process.stderr.write(`${functionName} ${line}\n`);
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#file === undefined) resolve();
      else this.#file.end(resolve);
    });
  }
}

function isError(line: string): boolean {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(line));
    return parsed.success && ['ERROR', 'CRITICAL', 'FATAL'].includes(parsed.data.level);
  } catch {
    return false;
  }
}
