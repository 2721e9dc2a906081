/** One fault in a request: where (JSON pointer into the body, or the parameter's name) and what. */
export interface Fault {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly detail: string;
}

/** The kinds of problem that the API answers, with their status and title. The key ends the problem's `type`. */
export const problemTypes = {
  'malformed-request': { status: 400, title: 'The request cannot be read' },
  unauthenticated: { status: 401, title: 'A valid token is needed' },
  forbidden: { status: 403, title: 'The token does not allow this' },
  'limit-reached': { status: 403, title: 'Your limit is reached' },
  'not-found': { status: 404, title: 'Not found' },
  conflict: { status: 409, title: 'The request does not fit the present state' },
  'precondition-failed': { status: 412, title: 'It is not what you last read' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'invalid-content': { status: 422, title: 'The content is not valid' },
  'invalid-query': { status: 422, title: 'The query is not valid' },
  'key-reused': { status: 422, title: 'The Idempotency-Key belongs to another request' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'Not available now' },
} as const;
export type ProblemType = keyof typeof problemTypes;

/** The `type` of a problem: a name that stays, and no address to look up. */
export function problemUrn(type: ProblemType): string {
  return `urn:dateline:problem:${type}`;
}

/** A refusal, thrown anywhere below the API handler and answered as RFC 9457 problem details. */
export class Problem extends Error {
  readonly type: ProblemType;
  readonly faults: readonly Fault[];
  readonly headers: Readonly<Record<string, string>>;
  readonly extensions: Readonly<Record<string, unknown>>;

  /** `detail` says what is wrong and how to mend it. `extensions` become members of the answer. */
  constructor(
    type: ProblemType,
    detail: string,
    more: {
      readonly faults?: readonly Fault[];
      readonly headers?: Readonly<Record<string, string>>;
      readonly extensions?: Readonly<Record<string, unknown>>;
    } = {},
  ) {
    super(detail);
    this.name = 'Problem';
    this.type = type;
    this.faults = more.faults ?? [];
    this.headers = more.headers ?? {};
    this.extensions = more.extensions ?? {};
  }
}

/** The problem as the body of an answer. `instance` names the request, for asking about it. */
export function problemBody(problem: Problem, requestId: string): Record<string, unknown> {
  const { status, title } = problemTypes[problem.type];
  return {
    type: problemUrn(problem.type),
    title,
    status,
    detail: problem.message,
    instance: `urn:dateline:request:${requestId}`,
    ...(problem.faults.length > 0 ? { errors: problem.faults } : {}),
    ...problem.extensions,
  };
}

/** The one answer for what is not there and for what belongs to someone else. */
export function notFound(noun: string, id: string): Problem {
  return new Problem('not-found', `There is no ${noun} with the id ${id}.`);
}
