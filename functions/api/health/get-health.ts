import * as z from 'zod';
import { route } from '../http/route.ts';

/** `GET /health`: shows that the API answers. */
export const getHealth = route('GET /health', {
  summary: 'Check that the API answers',
  success: {
    status: 200,
    description: 'The API answers',
    schema: z.object({
      status: z.literal('ok'),
      time: z.string().describe('The clock of the API, ISO 8601 UTC'),
    }),
  },
  handle: async (_request, { now }) => ({ status: 200, body: { status: 'ok', time: now() } }),
});
