import type { TableDefinition } from './table-definitions.ts';

declare module 'vitest' {
  /** Values that the set-up of a run makes once for all of its tests. */
  interface ProvidedContext {
    /** Dateline's tables by noun. */
    readonly tableDefinitions: readonly (readonly [noun: string, TableDefinition])[];
    /** Where DynamoDB Local runs, or why it does not. */
    readonly dynamoDbLocal: { readonly endpoint: string } | { readonly missing: string };
  }
}
