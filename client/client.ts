import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './api-types.ts';

export type DatelineClient = Client<paths>;

/**
 * Makes a client of the API, typed by its OpenAPI document. `url`: address of the API, without a slash at the end.
 */
export function datelineClient(options: {
  readonly url: string;
  readonly token?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}): DatelineClient {
  const { url, token, fetch } = options;
  return createClient<paths>({
    baseUrl: url,
    ...(fetch === undefined ? {} : { fetch }),
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });
}
