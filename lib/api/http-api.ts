import { type CfnParameter, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  CorsHttpMethod,
  type CorsPreflightOptions,
  HttpApi as GatewayApi,
  type HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { routeTable } from '../../functions/api/route-table.ts';
import { acknowledge } from '../building-blocks/acknowledge.ts';
import type { Settings } from '../settings.ts';
import { accessLogFormat } from './access-log.ts';
import { ApiFunction, type ApiFunctionProps } from './api-function.ts';
import { Authorizer } from './authorizer.ts';

export interface HttpApiProps extends ApiFunctionProps {
  /** SHA-256 (hex) of the first token, or empty. */
  readonly bootstrapTokenHash: CfnParameter;
}

/** The HTTP API: the routes of functions/api/route-table.ts, each behind the authorizer unless it asks for no scope. */
export class HttpApi extends Construct {
  readonly gateway: GatewayApi;
  readonly api: ApiFunction['api'];
  readonly authorize: Authorizer['authorize'];

  constructor(scope: Construct, id: string, props: HttpApiProps) {
    super(scope, id);
    const { settings } = props;
    const authorizer = new Authorizer(this, 'Authorizer', props);
    this.authorize = authorizer.authorize;
    this.api = new ApiFunction(this, 'Function', props).api;
    const integration = new HttpLambdaIntegration('Function', this.api.function, {
      // One permission for the API: one a route would outgrow the function's policy.
      scopePermissionToRoute: false,
    });
    this.gateway = new GatewayApi(this, 'Gateway', {
      apiName: `dateline-${settings.stage}`,
      description: `Dateline (${settings.stage})`,
      createDefaultStage: false,
      // A path that no route serves is the function's business too, and no stranger's.
      defaultIntegration: integration,
      defaultAuthorizer: authorizer.routeAuthorizer,
      corsPreflight: corsOf(settings),
    });
    // The default route's source has no method, so the permission for all routes does not cover it.
    this.api.function.addPermission('DefaultRoute', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: Stack.of(this).formatArn({
        service: 'execute-api',
        resource: this.gateway.apiId,
        resourceName: '*/$default',
      }),
    });
    for (const [routeKey, scopeNeeded] of Object.entries(routeTable)) {
      if (scopeNeeded === 'none') this.#addOpenRoute(routeKey, integration);
      else this.#addRoute(routeKey, integration, authorizer.routeAuthorizer);
    }
    if (settings.corsOrigins.length > 0) this.#addOpenRoute('OPTIONS /{proxy+}', integration);
    this.#addStage(settings);
  }

  #addRoute(routeKey: string, integration: HttpLambdaIntegration, authorizer: IHttpRouteAuthorizer) {
    const [method = '', path = ''] = routeKey.split(' ');
    return this.gateway.addRoutes({ path, methods: [method as HttpMethod], integration, authorizer });
  }

  #addOpenRoute(routeKey: string, integration: HttpLambdaIntegration): void {
    for (const route of this.#addRoute(routeKey, integration, new HttpNoneAuthorizer())) {
      acknowledge(route, {
        'AwsSolutions-APIG4': openBecause(routeKey),
      });
    }
  }

  #addStage(settings: Settings): void {
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: settings.logRetentionDays as RetentionDays,
      removalPolicy: settings.removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.gateway,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: settings.throttleRate, burstLimit: settings.throttleBurst },
      accessLogSettings: { destination: new LogGroupLogDestination(accessLog), format: accessLogFormat },
    });
  }
}

function openBecause(routeKey: string): string {
  if (routeKey.startsWith('OPTIONS ')) {
    return 'A browser asks beforehand without a token; the route answers nothing but what may be asked.';
  }
  if (routeKey.includes(' /a/')) {
    return `${routeKey} is for the reader of a message, who has no token: the id in its link has 162 bits.`;
  }
  return `${routeKey} is for everybody by its contract: it tells nothing that is anyone's own.`;
}

function corsOf(settings: Settings): CorsPreflightOptions | undefined {
  if (settings.corsOrigins.length === 0) return undefined;
  return {
    allowOrigins: [...settings.corsOrigins],
    allowHeaders: ['authorization', 'content-type', 'if-match', 'if-none-match', 'idempotency-key'],
    exposeHeaders: ['etag', 'location', 'retry-after', 'www-authenticate', 'x-request-id'],
    allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST, CorsHttpMethod.PATCH, CorsHttpMethod.DELETE],
    maxAge: Duration.hours(1),
  };
}
