import * as z from 'zod';
import type { Declared, Stack } from './stack.ts';

const functionSchema = z.strictObject({
  Description: z.string().optional(),
  Code: z.strictObject({ S3Bucket: z.string(), S3Key: z.string() }),
  Handler: z.string().regex(/^\w+\.\w+$/),
  Runtime: z.literal('nodejs24.x'),
  Role: z.string(),
  /** Seconds. */
  Timeout: z.int(),
  MemorySize: z.int(),
  Environment: z.strictObject({ Variables: z.record(z.string(), z.string()) }),
  LoggingConfig: z.strictObject({
    LogFormat: z.literal('JSON'),
    ApplicationLogLevel: z.string(),
    LogGroup: z.string(),
    SystemLogLevel: z.string().optional(),
  }),
  ReservedConcurrentExecutions: z.int().optional(),
  DeadLetterConfig: z.strictObject({ TargetArn: z.string() }).optional(),
  // Without effect: the bundles are JavaScript, which runs on any processor, and traces are not collected.
  Architectures: z.array(z.string()).optional(),
  TracingConfig: z.unknown().optional(),
});
export type FunctionProperties = z.infer<typeof functionSchema>;
export type LambdaFunction = Declared<FunctionProperties>;

/** Reads the Lambda functions. */
export const functionsOf = (stack: Stack): LambdaFunction[] =>
  stack.all('AWS::Lambda::Function', functionSchema);
