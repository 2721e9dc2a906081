import { CliError, exitCodes, type Io } from './io.ts';

/** Address of the local cloud, which is the default. */
export const localUrl = 'http://127.0.0.1:4000';

/** Address of the API without a slash at the end, and the token to call it with. */
export interface Address {
  readonly url: string;
  readonly token: string | undefined;
}

/**
 * Finds out where to call and with which token: the options first, then DATELINE_URL and DATELINE_TOKEN, then the local
 * cloud of this machine.
 */
export function addressOf(
  { env, localToken }: Pick<Io, 'env' | 'localToken'>,
  options: { readonly url?: string; readonly token?: string } = {},
): Address {
  const url = (options.url ?? env.DATELINE_URL ?? localUrl).replace(/\/$/, '');
  return { url, token: options.token ?? env.DATELINE_TOKEN ?? localToken(url) };
}

/**
 * Returns the error that says that nothing answers.
 * @throws the error itself when it has another cause
 */
export function unreachable(error: unknown): CliError {
  // The message of fetch only says that it failed. The reason is in the cause.
  if (!(error instanceof TypeError && error.message.includes('fetch'))) throw error;
  const reason = error.cause instanceof Error ? error.cause.message : error.message;
  return new CliError(
    `Nothing answers at this address (${reason}). Is it the right one, and is Dateline running? ` +
      'DATELINE_URL or --url sets the address; npm start starts the local cloud.',
    exitCodes.unreachable,
  );
}
