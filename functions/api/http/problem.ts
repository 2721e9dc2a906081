/**
 * One fault in a request. `pointer` is a JSON pointer into the body; `parameter` is the name of a parameter or header.
 */
export interface Fault {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly detail: string;
}

/**
 * The types of problem that the API answers, with their status and title. The key is the end of the problem's `type`.
 */
export const problemTypes = {
  'malformed-request': { status: 400, title: 'The request cannot be read' },
  unauthenticated: { status: 401, title: 'A valid token is needed' },
  forbidden: { status: 403, title: 'The token does not allow this' },
  'limit-reached': { status: 403, title: 'You reached your limit' },
  'not-found': { status: 404, title: 'Not found' },
  conflict: { status: 409, title: 'The request does not fit the current state' },
  'precondition-failed': { status: 412, title: 'It changed since you read it' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'invalid-content': { status: 422, title: 'The content is not valid' },
  'invalid-query': { status: 422, title: 'The query is not valid' },
  'key-reused': { status: 422, title: 'The Idempotency-Key belongs to another request' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'Not available at the moment' },
} as const;
export type ProblemType = keyof typeof problemTypes;

/** Returns the `type` of a problem. It is a stable name, not an address to open. */
export function problemUrn(type: ProblemType): string {
  return `urn:dateline:problem:${type}`;
}

/** A refusal. Any code below the API handler may throw it; the caller gets it as RFC 9457 problem details. */
export class Problem extends Error {
  readonly type: ProblemType;
  readonly faults: readonly Fault[];
  readonly headers: Readonly<Record<string, string>>;
  readonly extensions: Readonly<Record<string, unknown>>;

  /** `detail` says what is wrong and how to fix it. `extensions` become members of the answer. */
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

/** The most faults in one answer. A wrong body of a megabyte can have half a million. */
const maxFaults = 100;

/** Returns the body of the answer. `instance` names the request, so that a caller can ask about it. */
export function problemBody(problem: Problem, requestId: string): Record<string, unknown> {
  const { status, title } = problemTypes[problem.type];
  return {
    type: problemUrn(problem.type),
    title,
    status,
    detail: problem.message,
    instance: `urn:dateline:request:${requestId}`,
    ...(problem.faults.length > 0 ? { errors: problem.faults.slice(0, maxFaults) } : {}),
    ...problem.extensions,
  };
}

/** Returns the same answer for an id that does not exist and for an id of another owner. */
export function notFound(noun: string, id: string): Problem {
  return new Problem('not-found', `There is no ${noun} with the id ${id}.`);
}
