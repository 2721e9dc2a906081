import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Api } from './api.ts';

const entry = join(import.meta.dirname, '../../local/start.ts');

/** A Dateline in its own process, started as `npm start` starts it. */
export interface Started {
  readonly api: Api;
  readonly url: string;
  /** Returns everything that was written to stdout until now. */
  readonly printed: () => string;
  /** Resolves once stdout has this text. */
  readonly prints: (text: string) => Promise<void>;
  /**
   * Sends the signal and waits for the end. Returns the exit code, or null when the signal itself ended the process.
   */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** Starts Dateline and waits for the line with its address. */
export async function started(args: readonly string[], token = 'the-token'): Promise<Started> {
  const child = spawn(process.execPath, [entry, '--port', '0', ...args], {
    env: { ...process.env, DATELINE_TOKEN: token },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let errors = '';
  child.stderr.on('data', (part: Buffer) => {
    errors += part.toString();
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
      const line = /^Dateline is running at (\S+)$/m.exec(out);
      if (line?.[1] !== undefined) resolve(line[1]);
    });
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${errors}`)));
  });
  const prints = async (text: string) => {
    while (!out.includes(text)) await once(child.stdout, 'data');
  };
  return { api: new Api(url, token), url, printed: () => out, prints, end: (signal) => end(child, signal) };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
  return child.exitCode;
}
