import * as z from 'zod';
import { dueValue } from '../time/due-value.ts';
import { largestAmount, smallestAmount } from './amount-limits.ts';
import { amountSchema, dateMentionSchema, factSchema, maxDueDates, partySchema } from './item.ts';

// Each limit is more than any fact of a news text has. Without them, one fact could make keys and messages that
// DynamoDB, SNS and SQS refuse: the article would be accepted and never structured.

const maxMentions = 500;

const givenAmount = amountSchema.extend({
  value: amountSchema.shape.value
    .min(-largestAmount)
    .max(largestAmount)
    .refine((value) => value === 0 || Math.abs(value) >= smallestAmount, {
      message: `An amount is 0, or at least ${smallestAmount} above or below 0.`,
    }),
  unit: amountSchema.shape.unit.max(100),
});

/** A due date that a sender gives, in its one spelling ({@link dueValue}). */
const givenDueDate = z
  .string()
  .max(64)
  .overwrite((value) => dueValue(value) ?? value)
  .refine((value) => dueValue(value) !== undefined, {
    message:
      'This is no calendar value. Write a day, week, month, quarter, half, season or year (2025-10-28, 2025-W44, ' +
      '2025-11, 2025-Q4, 2025-H2, 2025-SU, 2026), or two of them with a slash.',
  });

/**
 * A fact as a sender gives it: in the form of a stored fact, with limits. Its due dates are calendar values, and each is
 * there once.
 */
export const givenFactSchema = factSchema.extend({
  heading: z.string().max(1_000).optional(),
  parties: z
    .array(
      partySchema.extend({
        name: partySchema.shape.name.max(500),
        code: z.string().max(10).optional(),
      }),
    )
    .max(maxMentions),
  amounts: z.array(givenAmount).max(maxMentions),
  dates: z
    .array(dateMentionSchema.extend({ value: dateMentionSchema.shape.value.max(100) }))
    .max(maxMentions),
  topics: z.array(z.string().max(100)).max(100),
  dueDates: z
    .array(givenDueDate)
    .overwrite((dates) => [...new Set(dates)])
    .max(maxDueDates)
    .describe('Calendar values that reminders fire on. A time of day is left out'),
});
