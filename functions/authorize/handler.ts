import type {
  APIGatewayRequestAuthorizerEventV2,
  APIGatewaySimpleAuthorizerResult,
  APIGatewaySimpleAuthorizerWithContextResult,
} from 'aws-lambda';
import type { AuthorizerContext } from '../domain/access/authorizer-context.ts';
import { documentClient } from '../runtime/clients.ts';
import { authorizeEnvironment, readEnvironment } from '../runtime/environment.ts';
import { logger } from '../runtime/logger.ts';
import { observed } from '../runtime/middleware/observed.ts';
import { authorize } from './authorize.ts';
import { buildServices } from './services.ts';

const services = buildServices(readEnvironment(authorizeEnvironment), { dynamo: documentClient() });

/**
 * AUTHORIZE: decides who sends a request and whether that caller may use the route. API Gateway answers a refused
 * request itself; the API never sees it. The caller is not told the reason.
 */
export const handler = observed<
  APIGatewayRequestAuthorizerEventV2,
  APIGatewaySimpleAuthorizerResult | APIGatewaySimpleAuthorizerWithContextResult<AuthorizerContext>
>().handler(async (event: APIGatewayRequestAuthorizerEventV2) => {
  const decision = await authorize(
    { routeKey: event.routeKey, header: event.headers?.authorization },
    services,
  );
  if (decision.allowed) return { isAuthorized: true, context: decision.context };
  logger.warn('Request refused', { routeKey: event.routeKey, because: decision.because });
  return { isAuthorized: false };
});
