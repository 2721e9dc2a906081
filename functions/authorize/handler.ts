import type {
  APIGatewayRequestAuthorizerEventV2,
  APIGatewaySimpleAuthorizerResult,
  APIGatewaySimpleAuthorizerWithContextResult,
} from 'aws-lambda';
import { documentClient } from '../runtime/clients.ts';
import { authorizeEnvironment, readEnvironment } from '../runtime/environment.ts';
import { logger } from '../runtime/logger.ts';
import { observed } from '../runtime/middleware/observed.ts';
import { DynamoTokenStore } from '../stores/dynamo-token-store.ts';
import { type AuthorizeServices, authorize } from './authorize.ts';
import type { AuthorizerContext } from './authorizer-context.ts';
import { issuerKeys } from './issuer-keys.ts';
import { verifyJwt } from './verify-jwt.ts';

function buildServices(): AuthorizeServices {
  const env = readEnvironment(authorizeEnvironment);
  const now = () => new Date().toISOString();
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } = env;
  const keys = issuer === '' ? undefined : issuerKeys(issuer);
  return {
    tokens: new DynamoTokenStore(documentClient(), env.CONTROL_TABLE),
    bootstrapTokenHash: env.BOOTSTRAP_TOKEN_HASH,
    ...(keys && { verifyJwt: (jwt: string) => verifyJwt(jwt, { issuer, audience, keys, now }) }),
    now,
    logger,
  };
}

const services = buildServices();

/**
 * AUTHORIZE: decides for each request who calls, and whether the route is open to them. API Gateway answers what
 * is refused here, before the API sees it; the caller is not told which of the reasons it was.
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
