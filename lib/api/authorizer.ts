import { type CfnParameter, Duration } from 'aws-cdk-lib';
import { HttpLambdaAuthorizer, HttpLambdaResponseType } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { Construct } from 'constructs';
import type { AuthorizeEnvironment } from '../../functions/runtime/environment.ts';
import { DatelineFunction } from '../building-blocks/dateline-function.ts';
import type { FunctionProps } from '../function-props.ts';
import { timeouts } from '../timeouts.ts';

export interface AuthorizerProps extends FunctionProps {
  /** SHA-256 (hex) of the first token, or empty. */
  readonly bootstrapTokenHash: CfnParameter;
}

/** AUTHORIZE: finds out who calls, and whether they may use the route. */
export class Authorizer extends Construct {
  readonly fn: DatelineFunction<AuthorizeEnvironment>;
  readonly routeAuthorizer: HttpLambdaAuthorizer;

  constructor(scope: Construct, id: string, { settings, storage, bootstrapTokenHash }: AuthorizerProps) {
    super(scope, id);
    this.fn = new DatelineFunction<AuthorizeEnvironment>(this, 'Authorize', {
      settings,
      source: 'authorize',
      description: 'Dateline AUTHORIZE: decides by the bearer token',
      timeout: timeouts.authorize,
      environment: {
        ...storage.control.variable,
        BOOTSTRAP_TOKEN_HASH: bootstrapTokenHash.valueAsString,
        OIDC_ISSUER: settings.oidcIssuer,
        OIDC_AUDIENCE: settings.oidcAudience,
      },
      noFailedEventsBecause:
        'Invoked by API Gateway, which waits for the answer and refuses the request on a failure.',
    });
    storage.control.grantFindToken(this.fn);
    this.routeAuthorizer = new HttpLambdaAuthorizer('Tokens', this.fn.lambda, {
      responseTypes: [HttpLambdaResponseType.SIMPLE],
      // The route is part of the cache key: a decision about one route must not open another route.
      identitySource: ['$request.header.Authorization', '$context.routeKey'],
      resultsCacheTtl: Duration.seconds(settings.authorizerTtlSeconds),
    });
  }
}
