/** The files, the streams and the network that a command uses. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Returns the token of the local cloud at this address, if one runs there. */
  readonly localToken: (url: string) => string | undefined;
  readonly fetch: (request: Request) => Promise<Response>;
  /** @throws {CliError} when the file does not exist or cannot be read */
  readonly readFile: (path: string) => Promise<string>;
  readonly readStdin: () => Promise<string>;
  readonly out: (text: string) => void;
  /** Prints progress and errors, for people. */
  readonly say: (text: string) => void;
}

/** Exit codes, which tell scripts what went wrong. */
export const exitCodes = { done: 0, refused: 1, usage: 2, unreachable: 3 } as const;

/** An error that ends a command with a message for people and an exit code. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}
