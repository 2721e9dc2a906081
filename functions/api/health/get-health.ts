import * as z from 'zod';
import { route } from '../http/route.ts';

/** `GET /health`: the API answers. */
export const getHealth = route('GET /health', {
  summary: 'Whether the API answers',
  success: {
    status: 200,
    description: 'It does',
    schema: z.object({
      status: z.literal('ok'),
      time: z.string().describe('The clock that the API goes by'),
    }),
  },
  handle: async (_request, { now }) => ({ status: 200, body: { status: 'ok', time: now() } }),
});
