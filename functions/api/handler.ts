import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { observed } from '../runtime/middleware/observed.ts';
import { answer } from './http/answer.ts';
import type { ApiEvent } from './http/api-event.ts';
import { buildServices } from './services.ts';

const services = buildServices();

/** The HTTP API: one function for all routes. */
export const handler = observed<ApiEvent, APIGatewayProxyStructuredResultV2>().handler((event: ApiEvent) =>
  answer(event, services),
);
