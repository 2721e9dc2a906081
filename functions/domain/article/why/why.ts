import * as z from 'zod';
import { partySchema } from '../item.ts';

const offset = z.int().nonnegative();

/** Words of the submitted body, with their UTF-16 offsets, end exclusive. */
const words = z.object({ text: z.string(), start: offset, end: offset });

const rule = z.string().min(1).describe('The name of the rule, in plain English');
const because = z.string().min(1).describe('The reason in plain English');

/** Why a text is read as it is: the rules that found or decided something, and those that refused something. */
export const whySchema = z.object({
  items: z
    .array(
      z.object({
        rule,
        because,
        word: words.optional().describe('The word that the rule is about'),
      }),
    )
    .describe('One per item, in the same order'),
  dates: z
    .array(
      z.object({
        text: z.string(),
        rules: z
          .array(rule)
          .min(1)
          .describe('The rules that read the date. The last one to read is the first'),
        roleRule: rule.describe('The rule that read the sentence for the role of the date'),
        valueRule: rule.describe('The rule that decided the role by the value and that sentence'),
        verb: words.optional().describe('The verb that the date depends on'),
        because,
      }),
    )
    .describe('One per date, in the same order'),
  amounts: z.array(z.object({ text: z.string(), rule })).describe('One per amount, in the same order'),
  parties: z
    .array(words.extend({ party: partySchema, rule }))
    .describe('One per place where a party is named'),
  refused: z
    .array(words.extend({ what: z.enum(['item', 'kind', 'date', 'party']), rule, because }))
    .describe(
      'Sentences that make no item, words that say no kind, readings of dates that lost, unknown names',
    ),
});
export type Why = z.infer<typeof whySchema>;
