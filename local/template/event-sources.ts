import * as z from 'zod';
import type { Declared, Stack } from './stack.ts';

const mappingSchema = z.strictObject({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  /** More than ten would need a batching window, which the local cloud does not have. */
  BatchSize: z.int().min(1).max(10),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  ScalingConfig: z.strictObject({ MaximumConcurrency: z.int() }).optional(),
});
export type EventSourceMapping = Declared<z.infer<typeof mappingSchema>>;

/** Reads which function works on which queue. */
export const eventSourcesOf = (stack: Stack): EventSourceMapping[] =>
  stack.all('AWS::Lambda::EventSourceMapping', mappingSchema);
