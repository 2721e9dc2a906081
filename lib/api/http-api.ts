import { Duration, Stack } from 'aws-cdk-lib';
import {
  type CfnStage,
  CorsHttpMethod,
  type CorsPreflightOptions,
  HttpApi as GatewayApi,
  type HttpMethod,
  HttpNoneAuthorizer,
  type HttpRoute,
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
import { removalPolicyOf } from '../building-blocks/removal.ts';
import type { Settings } from '../settings.ts';
import { accessLogFormat } from './access-log.ts';
import { ApiFunction } from './api-function.ts';
import { Authorizer, type AuthorizerProps } from './authorizer.ts';

/** The HTTP API: the routes of the route table. Each is behind the authorizer, except routes that need no scope. */
export class HttpApi extends Construct {
  readonly gateway: GatewayApi;
  readonly fn: ApiFunction['fn'];
  readonly authorizeFn: Authorizer['fn'];

  constructor(scope: Construct, id: string, props: AuthorizerProps) {
    super(scope, id);
    const { settings } = props;
    const authorizer = new Authorizer(this, 'Authorizer', props);
    this.authorizeFn = authorizer.fn;
    this.fn = new ApiFunction(this, 'Function', props).fn;
    const integration = new HttpLambdaIntegration('Function', this.fn.lambda, {
      // One permission for the whole API: one permission per route would not fit into the function's policy.
      scopePermissionToRoute: false,
    });
    this.gateway = new GatewayApi(this, 'Gateway', {
      apiName: `dateline-${settings.stage}`,
      description: `Dateline (${settings.stage})`,
      createDefaultStage: false,
      // The function also answers paths that no route serves, and only to callers with a token.
      defaultIntegration: integration,
      defaultAuthorizer: authorizer.routeAuthorizer,
      corsPreflight: corsOf(settings),
    });
    // The source of the default route has no method, so the permission for all routes does not cover it.
    this.fn.lambda.addPermission('DefaultRoute', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: Stack.of(this).formatArn({
        service: 'execute-api',
        resource: this.gateway.apiId,
        resourceName: '*/$default',
      }),
    });
    const open = new Map<string, readonly HttpRoute[]>();
    const addOpen = (routeKey: string) => open.set(routeKey, this.#addOpenRoute(routeKey, integration));
    for (const [routeKey, scopeNeeded] of Object.entries(routeTable)) {
      if (scopeNeeded === 'none') addOpen(routeKey);
      else this.#addRoute(routeKey, integration, authorizer.routeAuthorizer);
    }
    if (settings.corsOrigins.length > 0) addOpen('OPTIONS /{proxy+}');
    this.#addStage(settings, open);
  }

  #addRoute(routeKey: string, integration: HttpLambdaIntegration, authorizer: IHttpRouteAuthorizer) {
    const [method = '', path = ''] = routeKey.split(' ');
    return this.gateway.addRoutes({ path, methods: [method as HttpMethod], integration, authorizer });
  }

  #addOpenRoute(routeKey: string, integration: HttpLambdaIntegration): HttpRoute[] {
    const routes = this.#addRoute(routeKey, integration, new HttpNoneAuthorizer());
    for (const route of routes) {
      acknowledge(route, {
        'AwsSolutions-APIG4': openBecause(routeKey),
      });
    }
    return routes;
  }

  /** Adds the stage. Each open route has a throttle of its own, so that strangers cannot use up that of the callers with a token. */
  #addStage(settings: Settings, open: ReadonlyMap<string, readonly HttpRoute[]>): void {
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: settings.logRetentionDays as RetentionDays,
      removalPolicy: removalPolicyOf(settings),
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.gateway,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: settings.throttleRate, burstLimit: settings.throttleBurst },
      accessLogSettings: { destination: new LogGroupLogDestination(accessLog), format: accessLogFormat },
    });
    const throttle = {
      ThrottlingRateLimit: settings.openRouteRate,
      ThrottlingBurstLimit: settings.openRouteBurst,
      DetailedMetricsEnabled: true,
    };
    const resource = stage.node.defaultChild as CfnStage;
    resource.routeSettings = Object.fromEntries([...open.keys()].map((routeKey) => [routeKey, throttle]));
    // API Gateway refuses settings of a route that does not exist yet.
    for (const route of [...open.values()].flat()) resource.node.addDependency(route);
  }
}

function openBecause(routeKey: string): string {
  if (routeKey.startsWith('OPTIONS ')) {
    return 'A browser sends this request without a token. The route says which requests are allowed, and nothing else.';
  }
  if (routeKey.includes(' /a/')) {
    return `${routeKey} is for the reader of a message, who has no token. The link has a secret part, which no answer of the API shows.`;
  }
  return `${routeKey} is open to everybody by its contract. It shows nothing that belongs to an owner.`;
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
