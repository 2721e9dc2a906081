import * as z from 'zod';

/** The caller of a request that AUTHORIZE let through, as the API receives it. */
export const authorizerContextSchema = z.object({
  owner: z.string().min(1),
  tokenId: z.string().min(1),
  /** The token's scopes, separated by spaces (RFC 6749). */
  scope: z.string(),
});
export type AuthorizerContext = z.infer<typeof authorizerContextSchema>;
