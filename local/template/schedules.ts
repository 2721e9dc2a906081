import * as z from 'zod';
import type { Declared, Stack } from './stack.ts';

const scheduleSchema = z.strictObject({
  Description: z.string().optional(),
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.literal('UTC'),
  FlexibleTimeWindow: z.strictObject({ Mode: z.literal('OFF') }),
  State: z.literal('ENABLED').optional(),
  Target: z.strictObject({
    Arn: z.string(),
    RoleArn: z.string(),
    Input: z.string(),
    // Without effect: the scheduler always reaches Lambda here, and Lambda sends what fails to the function's own
    // dead letters.
    RetryPolicy: z.unknown().optional(),
    DeadLetterConfig: z.unknown().optional(),
  }),
});
export type Schedule = Declared<z.infer<typeof scheduleSchema>>;

/** Reads the schedules. */
export const schedulesOf = (stack: Stack): Schedule[] =>
  stack.all('AWS::Scheduler::Schedule', scheduleSchema);
