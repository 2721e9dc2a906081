import * as z from 'zod';

/** What the authorizer tells the API of a request that it let through. */
export const authorizerContextSchema = z.object({
  owner: z.string().min(1),
  tokenId: z.string().min(1),
  /** The token's scopes, space-separated as in RFC 6749. */
  scope: z.string(),
});
export type AuthorizerContext = z.infer<typeof authorizerContextSchema>;
