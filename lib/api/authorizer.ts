import { type CfnParameter, Duration } from 'aws-cdk-lib';
import { HttpLambdaAuthorizer, HttpLambdaResponseType } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { Construct } from 'constructs';
import type { AuthorizeEnvironment } from '../../functions/runtime/environment.ts';
import { DatelineFunction } from '../building-blocks/dateline-function.ts';
import type { Settings } from '../settings.ts';
import type { Storage } from '../storage/storage.ts';
import { timeouts } from '../timeouts.ts';

export interface AuthorizerProps {
  readonly settings: Settings;
  readonly storage: Storage;
  readonly bootstrapTokenHash: CfnParameter;
}

/** AUTHORIZE: who calls, and whether the route is open to them. */
export class Authorizer extends Construct {
  readonly authorize: DatelineFunction<AuthorizeEnvironment>;
  readonly routeAuthorizer: HttpLambdaAuthorizer;

  constructor(scope: Construct, id: string, { settings, storage, bootstrapTokenHash }: AuthorizerProps) {
    super(scope, id);
    this.authorize = new DatelineFunction<AuthorizeEnvironment>(this, 'Authorize', {
      settings,
      source: 'authorize',
      description: 'Dateline AUTHORIZE: decides by the bearer token',
      timeout: timeouts.authorize,
      environment: {
        CONTROL_TABLE: storage.control.table.table.tableName,
        BOOTSTRAP_TOKEN_HASH: bootstrapTokenHash.valueAsString,
        OIDC_ISSUER: settings.oidcIssuer,
        OIDC_AUDIENCE: settings.oidcAudience,
      },
      noFailedEventsBecause:
        'Invoked by API Gateway, which waits for the answer and refuses the request on a failure.',
    });
    storage.control.grantFindToken(this.authorize);
    this.routeAuthorizer = new HttpLambdaAuthorizer('Tokens', this.authorize.function, {
      responseTypes: [HttpLambdaResponseType.SIMPLE],
      // The route is part of what is cached: a token's answer for one route must not open another.
      identitySource: ['$request.header.Authorization', '$context.routeKey'],
      resultsCacheTtl: Duration.seconds(settings.authorizerTtlSeconds),
    });
  }
}
