import type { TableDefinition } from './table-definitions.ts';

declare module 'vitest' {
  /** Values that the set-up of a run makes once for all tests. */
  interface ProvidedContext {
    /** Dateline's tables by noun. */
    readonly tableDefinitions: readonly (readonly [noun: string, TableDefinition])[];
    /** Address of DynamoDB Local, or the reason why it does not run. */
    readonly dynamoDbLocal: { readonly endpoint: string } | { readonly missing: string };
  }
}
