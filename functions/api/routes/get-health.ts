import * as z from 'zod';
import { defineRoute } from '../route.ts';

/** `GET /health`: the API answers. */
export const getHealth = defineRoute({
  key: 'GET /health',
  summary: 'Whether the API answers',
  success: { status: 200, description: 'It does', schema: z.object({ status: z.literal('ok') }) },
  handle: async () => ({ status: 200, body: { status: 'ok' } }),
});
