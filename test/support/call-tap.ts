/** One call of a client: `PutItem`, `Publish` …, with its input as the tested code gave it. */
export interface Call {
  readonly operation: string;
  // biome-ignore lint/suspicious/noExplicitAny: each operation has its own input, and the test knows which
  readonly input: any;
}

/** Comes between client and service. Makes the call with `go`, or answers or throws in its place. */
// biome-ignore lint/suspicious/noExplicitAny: each operation has its own output, and the test knows which
export type Interception = (call: Call, go: (input?: any) => Promise<any>) => Promise<any>;

/** The part of an AWS client that a tap needs. */
interface Client {
  readonly middlewareStack: {
    // biome-ignore lint/suspicious/noExplicitAny: clients type their middleware by their own inputs and outputs
    add(middleware: any, options: any): void;
  };
}

/** Records a client's calls and may intercept them. It sees a call once, also when the client retries it. */
export class CallTap {
  /** The calls made so far, in order. */
  readonly calls: Call[] = [];
  /** The interception between client and service, if there is one. */
  intercept: Interception | undefined;

  constructor(client: Client) {
    type Args = { readonly input: object };
    type Next = (args: Args) => Promise<{ output: unknown }>;
    const middleware = (next: Next, context: { commandName?: string }) => async (args: Args) => {
      const call: Call = {
        operation: (context.commandName ?? '').replace(/Command$/, ''),
        input: args.input,
      };
      this.calls.push(call);
      if (this.intercept === undefined) return next(args);
      const go = async (input: object = args.input) => (await next({ ...args, input })).output;
      return { response: undefined, output: await this.intercept(call, go) };
    };
    client.middlewareStack.add(middleware, { step: 'initialize', name: 'callTap', priority: 'high' });
  }
}

/** The operations that change something at the service, so that a kill matters before and after them. */
const sideEffects = new Set([
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
  'SendMessage',
  'SendMessageBatch',
  'Publish',
]);

export function isSideEffect({ operation }: Call): boolean {
  return sideEffects.has(operation);
}
