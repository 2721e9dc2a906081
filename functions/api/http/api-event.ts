import type { APIGatewayProxyEventV2WithLambdaAuthorizer } from 'aws-lambda';
import type { AuthorizerContext } from '../../domain/access/authorizer-context.ts';

/** A request as API Gateway passes it on (payload format 2.0). Open routes have no authorizer context. */
export type ApiEvent = APIGatewayProxyEventV2WithLambdaAuthorizer<AuthorizerContext | undefined>;
