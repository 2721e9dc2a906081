import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';
import * as z from 'zod';
import type { LocalFunction } from '../functions/local-function.ts';
import { arn } from '../template/account.ts';
import type { Authorizer } from '../template/http-api.ts';
import { type HttpRequest, queryParameters, type Routed, requestContext } from './payload.ts';
import type { GatewayRefusal } from './problems.ts';

const decisionSchema = z.looseObject({
  isAuthorized: z.boolean(),
  context: z.record(z.string(), z.unknown()).optional(),
});

/** The caller may use the route, with what the authorizer says about them; or API Gateway refuses. */
export type Decision =
  | { readonly context: Readonly<Record<string, unknown>> }
  | { readonly refused: GatewayRefusal };

/** Asks the authorizer's function, and keeps its decisions for the time that the template sets. */
export class AuthorizerGate {
  readonly #authorizer: Authorizer;
  readonly #function: LocalFunction;
  readonly #kept = new Map<string, { readonly decision: Decision; readonly until: number }>();

  constructor(authorizer: Authorizer, fn: LocalFunction) {
    this.#authorizer = authorizer;
    this.#function = fn;
  }

  async decide(request: HttpRequest, routed: Routed): Promise<Decision> {
    const identity = this.#authorizer.identitySource.map((source) => identify(source, request, routed));
    // API Gateway refuses without asking when a part of the identity is missing.
    if (identity.some((part) => part === undefined || part === '')) return { refused: 'unauthorized' };
    const key = JSON.stringify(identity);
    const kept = this.#kept.get(key);
    // Real time, not the time that the functions see: a virtual clock must not keep a decision for days.
    if (kept !== undefined && kept.until > performance.now()) return kept.decision;
    const { decision, keep } = await this.#ask(request, routed, identity as string[]);
    const { ttlSeconds } = this.#authorizer;
    if (keep && ttlSeconds > 0) this.#keep(key, decision, performance.now() + ttlSeconds * 1000);
    return decision;
  }

  async #ask(
    request: HttpRequest,
    routed: Routed,
    identitySource: string[],
  ): Promise<{ decision: Decision; keep: boolean }> {
    const { cookie, ...headers } = request.headers;
    const event: APIGatewayRequestAuthorizerEventV2 = {
      version: '2.0',
      type: 'REQUEST',
      routeArn: arn('execute-api', `${routed.apiId}/$default/${request.method}${request.path}`),
      identitySource,
      routeKey: routed.routeKey,
      rawPath: request.path,
      rawQueryString: request.rawQueryString,
      cookies: cookie?.split('; ') ?? [],
      headers,
      queryStringParameters: queryParameters(request.rawQueryString),
      pathParameters: { ...routed.pathParameters },
      requestContext: requestContext(request, routed),
      stageVariables: {},
    };
    const outcome = await this.#function.invoke(event);
    const parsed = decisionSchema.safeParse(outcome.ok ? outcome.result : undefined);
    if (!parsed.success) return { decision: { refused: 'failed' }, keep: false };
    const { isAuthorized, context = {} } = parsed.data;
    return { decision: isAuthorized ? { context } : { refused: 'forbidden' }, keep: true };
  }

  #keep(key: string, decision: Decision, until: number): void {
    // Unknown tokens must not fill the memory.
    if (this.#kept.size > 1_000) this.#kept.clear();
    this.#kept.set(key, { decision, until });
  }
}

/** @throws for an identity source that the local cloud does not know */
function identify(source: string, request: HttpRequest, routed: Routed): string | undefined {
  const header = /^\$request\.header\.([\w-]+)$/.exec(source)?.[1];
  if (header !== undefined) return request.headers[header.toLowerCase()];
  if (source === '$context.routeKey') return routed.routeKey;
  throw new Error(`The local cloud does not know the identity source ${source}.`);
}
