/** One call of a client: `PutItem`, `Publish` …, with its input as the code under test gave it. */
export interface Call {
  readonly operation: string;
  // biome-ignore lint/suspicious/noExplicitAny: each operation has an input of its own, and the test knows which
  readonly input: any;
}

/** Is between client and service: makes the call by `go`, or answers or throws in its place. */
// biome-ignore lint/suspicious/noExplicitAny: each operation has an output of its own, and the test knows which
export type Interception = (call: Call, go: (input?: any) => Promise<any>) => Promise<any>;

/** The part of an AWS client that a tap needs. */
interface Client {
  readonly middlewareStack: {
    // biome-ignore lint/suspicious/noExplicitAny: clients type their stacks by their own inputs and outputs
    add(middleware: any, options: any): void;
  };
}

/** Listens to a client's calls and may intercept them. It sees a call once, whatever the client retries. */
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

/** The operations that change something at the service: what a kill can come between. */
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
