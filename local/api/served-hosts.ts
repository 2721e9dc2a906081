import type { HttpRequest } from './payload.ts';
import { type HttpAnswer, problem } from './problems.ts';

/**
 * Returns the refusal of a request that another site's page may have sent, or undefined for a request to serve.
 *
 * The server listens on a loopback address only. But a page of a stranger can make its own host name lead to that
 * address ("DNS rebinding"). The browser then lets the page read every answer, also the mailbox. Such a request has the
 * host name of the stranger, so only loopback hosts are served. A page may also post a form here without reading the
 * answer, so the routes of `/_local` take no request with the origin of another site.
 */
export function refuseForeign({
  path,
  headers,
}: Pick<HttpRequest, 'path' | 'headers'>): HttpAnswer | undefined {
  if (!isLoopback(headers.host ?? '')) {
    const detail =
      'This Dateline serves only its own machine. Call it by http://127.0.0.1 or http://localhost.';
    return problem(421, 'Misdirected Request', detail);
  }
  const { origin } = headers;
  if (origin === undefined || !path.startsWith('/_local/')) return undefined;
  if (URL.canParse(origin) && isLoopback(new URL(origin).host)) return undefined;
  return problem(403, 'Forbidden', 'A page of another site may not use the routes of /_local.');
}

/** Whether a `Host` header is a loopback address or `localhost`, with or without a port. */
function isLoopback(host: string): boolean {
  if (!/^[\w.:[\]-]+$/.test(host) || !URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  return /^(localhost\.?|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
