import { randomUUID } from 'node:crypto';
import type { LocalFunction } from '../functions/local-function.ts';
import type { Outcome } from '../functions/protocol.ts';
import type { ApiRoute, HttpApi } from '../template/http-api.ts';
import { AuthorizerGate } from './authorizer.ts';
import { corsHeaders, preflight } from './cors.ts';
import { matchRoute } from './match-route.ts';
import { type HttpRequest, httpAnswer, proxyEvent, type Routed } from './payload.ts';
import { type HttpAnswer, refuse } from './problems.ts';
import { Throttle } from './throttle.ts';

/** API Gateway waits this long for a function. */
const integrationMs = 30_000;
/** The largest event that Lambda accepts, as JSON. base64 makes a body a third longer. */
const mostEventBytes = 6_291_456;
/** The largest result that Lambda returns, as JSON. */
const mostResultBytes = 6_291_556;
/** The most bytes of the request line and the values of all headers. */
const mostHeaderBytes = 10_240;

export interface ApiGatewayOptions {
  readonly api: HttpApi;
  /** Returns the function with this ARN. */
  readonly functionOf: (arn: string) => LocalFunction;
  readonly now: () => number;
}

/** The part of API Gateway: finds the route, asks the authorizer, calls the function, and refuses requests itself. */
export class ApiGateway {
  readonly #options: ApiGatewayOptions;
  readonly #throttle: Throttle;
  /** The throttles of single routes, by route key. */
  readonly #throttles = new Map<string, Throttle>();
  readonly #gates = new Map<string, AuthorizerGate>();

  constructor(options: ApiGatewayOptions) {
    this.#options = options;
    this.#throttle = new Throttle(options.api.throttle);
    for (const { key, throttle } of options.api.routes) {
      if (throttle !== undefined) this.#throttles.set(key, new Throttle(throttle));
    }
    for (const { authorizer } of options.api.routes) {
      if (authorizer === undefined || this.#gates.has(authorizer.id)) continue;
      this.#gates.set(
        authorizer.id,
        new AuthorizerGate(authorizer, options.functionOf(authorizer.functionArn)),
      );
    }
  }

  async answer(request: HttpRequest): Promise<HttpAnswer> {
    const { cors } = this.#options.api;
    const answer = preflight(cors, request) ?? (await this.#route(request));
    return { ...answer, headers: { ...answer.headers, ...corsHeaders(cors, request.headers.origin) } };
  }

  async #route(request: HttpRequest): Promise<HttpAnswer> {
    const { api, now } = this.#options;
    const match = matchRoute(api.routes, request.method, request.path);
    if (headerBytes(request) > mostHeaderBytes) return refuse('headers-too-large');
    const throttle = this.#throttles.get(match?.route.key ?? '') ?? this.#throttle;
    if (!throttle.take()) return refuse('throttled');
    if (match === undefined) return refuse('not-found');
    const { route, pathParameters } = match;
    const routed = {
      apiId: api.id,
      routeKey: route.key,
      requestId: randomUUID(),
      pathParameters,
      now: now(),
    };
    const gate = this.#gates.get(route.authorizer?.id ?? '');
    const decision = await gate?.decide(request, routed);
    if (decision !== undefined && 'refused' in decision) return refuse(decision.refused);
    return this.#integrate(route, request, routed, decision?.context);
  }

  async #integrate(
    route: ApiRoute,
    request: HttpRequest,
    routed: Routed,
    context: Readonly<Record<string, unknown>> | undefined,
  ): Promise<HttpAnswer> {
    const event = proxyEvent(request, routed);
    const authorized =
      context === undefined
        ? event
        : { ...event, requestContext: { ...event.requestContext, authorizer: { lambda: context } } };
    if (bytesOf(authorized) > mostEventBytes) return refuse('too-large');
    const { promise: tooLate, resolve } = Promise.withResolvers<HttpAnswer>();
    const timer = setTimeout(() => resolve(refuse('unavailable')), integrationMs);
    const answered = this.#options.functionOf(route.functionArn).invoke(authorized).then(resultAnswer);
    return Promise.race([answered, tooLate]).finally(() => clearTimeout(timer));
  }
}

/** Returns the answer of a function. A result that is too large counts as a failure of the function. */
function resultAnswer(outcome: Outcome): HttpAnswer {
  const isTooLarge = outcome.ok && bytesOf(outcome.result) > mostResultBytes;
  return isTooLarge ? refuse('failed') : httpAnswer(outcome);
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? '');
}

function headerBytes({ method, path, rawQueryString, headers }: HttpRequest): number {
  const line = `${method} ${path}?${rawQueryString} HTTP/1.1`;
  return [line, ...Object.values(headers)].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
