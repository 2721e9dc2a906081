import * as z from 'zod';
import { scopes } from '../stores/token-store.ts';

/**
 * What the authorizer says of a request, and the API goes by. Anything but `granted`, or nothing at all, is
 * refused before the request is looked at.
 */
export const authorizerContextSchema = z.discriminatedUnion('access', [
  z.object({
    access: z.literal('granted'),
    owner: z.string().min(1),
    tokenId: z.string(),
    /** Space-separated, as in RFC 6749. */
    scope: z.string(),
  }),
  z.object({ access: z.literal('unauthenticated'), because: z.string() }),
  z.object({ access: z.literal('forbidden'), because: z.string(), needs: z.enum(scopes) }),
]);
export type AuthorizerContext = z.infer<typeof authorizerContextSchema>;
