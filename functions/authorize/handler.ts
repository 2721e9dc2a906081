import type {
  APIGatewayRequestAuthorizerEventV2,
  APIGatewaySimpleAuthorizerWithContextResult,
} from 'aws-lambda';
import { documentClient } from '../runtime/clients.ts';
import { authorizeEnvironment, readEnvironment } from '../runtime/environment.ts';
import { observed } from '../runtime/middleware/observed.ts';
import { DynamoTokenStore } from '../stores/dynamo-token-store.ts';
import { type AuthorizeServices, authorize } from './authorize.ts';
import type { AuthorizerContext } from './authorizer-context.ts';

function buildServices(): AuthorizeServices {
  const env = readEnvironment(authorizeEnvironment);
  return {
    tokens: new DynamoTokenStore(documentClient(), env.CONTROL_TABLE),
    bootstrapTokenHash: env.BOOTSTRAP_TOKEN_HASH,
    now: () => new Date().toISOString(),
  };
}

const services = buildServices();

/** AUTHORIZE: decides for each request who calls, and whether the route is open to them. */
export const handler = observed<
  APIGatewayRequestAuthorizerEventV2,
  APIGatewaySimpleAuthorizerWithContextResult<AuthorizerContext>
>().handler(async (event: APIGatewayRequestAuthorizerEventV2) => ({
  // The refusal is the API's first act, because only a function can answer with problem+json (decision 0003).
  isAuthorized: true,
  context: await authorize({ routeKey: event.routeKey, header: event.headers?.authorization }, services),
}));
