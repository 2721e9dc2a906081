import * as z from 'zod';
import { TemplateError } from './errors.ts';
import type { Stack } from './stack.ts';

const corsSchema = z.strictObject({
  AllowOrigins: z.array(z.string()),
  AllowHeaders: z.array(z.string()),
  AllowMethods: z.array(z.string()),
  ExposeHeaders: z.array(z.string()).optional(),
  MaxAge: z.int(),
});
export type Cors = z.infer<typeof corsSchema>;

const apiSchema = z.strictObject({
  Name: z.string(),
  Description: z.string().optional(),
  ProtocolType: z.literal('HTTP'),
  CorsConfiguration: corsSchema.optional(),
});

const authorizerSchema = z.strictObject({
  ApiId: z.string(),
  Name: z.string(),
  AuthorizerType: z.literal('REQUEST'),
  AuthorizerPayloadFormatVersion: z.literal('2.0'),
  EnableSimpleResponses: z.literal(true),
  /** `arn:…:lambda:path/2015-03-31/functions/<function's ARN>/invocations` */
  AuthorizerUri: z.string(),
  AuthorizerResultTtlInSeconds: z.int(),
  IdentitySource: z.array(z.string()),
});

const integrationSchema = z.strictObject({
  ApiId: z.string(),
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
});

const routeSchema = z.strictObject({
  ApiId: z.string(),
  RouteKey: z.string(),
  AuthorizationType: z.enum(['CUSTOM', 'NONE']),
  AuthorizerId: z.string().optional(),
  Target: z.string().startsWith('integrations/'),
});

const stageSchema = z.strictObject({
  ApiId: z.string(),
  StageName: z.literal('$default'),
  AutoDeploy: z.literal(true),
  DefaultRouteSettings: z.strictObject({
    ThrottlingBurstLimit: z.int(),
    ThrottlingRateLimit: z.number(),
    // Without effect: there are no metrics here.
    DetailedMetricsEnabled: z.boolean().optional(),
  }),
  /** Route key → the settings that replace those of all routes. */
  RouteSettings: z
    .record(
      z.string(),
      z.strictObject({
        ThrottlingBurstLimit: z.int(),
        ThrottlingRateLimit: z.number(),
        // Without effect: there are no metrics here.
        DetailedMetricsEnabled: z.boolean().optional(),
      }),
    )
    .default({}),
  // Without effect: requests are not logged here.
  AccessLogSettings: z.unknown().optional(),
});

export interface Authorizer {
  readonly id: string;
  readonly functionArn: string;
  readonly identitySource: readonly string[];
  /** How many seconds a decision is kept; 0 for never. */
  readonly ttlSeconds: number;
}

export interface ApiRoute {
  /** `GET /items/{id}`, or `$default`. */
  readonly key: string;
  readonly functionArn: string;
  readonly authorizer?: Authorizer;
  /** The throttle of this route alone. Without it, the route shares the throttle of the stage. */
  readonly throttle?: ThrottleLimits;
}

/** Requests per second, and requests at the same moment. */
export interface ThrottleLimits {
  readonly rate: number;
  readonly burst: number;
}

/** The HTTP API: its routes, each with its function and its authorizer. */
export interface HttpApi {
  readonly id: string;
  readonly routes: readonly ApiRoute[];
  readonly cors?: Cors;
  readonly throttle: ThrottleLimits;
}

/**
 * Reads the HTTP API.
 * @throws {TemplateError} when a route leads to no integration or no authorizer, or when there is no API with a stage
 */
export function httpApiOf(stack: Stack): HttpApi {
  const [api] = stack.all('AWS::ApiGatewayV2::Api', apiSchema);
  const [stage] = stack.all('AWS::ApiGatewayV2::Stage', stageSchema);
  if (api === undefined || stage === undefined) {
    const type = 'AWS::ApiGatewayV2::Api';
    throw new TemplateError(
      { logicalId: 'the template', type },
      'it has no HTTP API with a stage, which is what is served',
    );
  }
  const integrations = stack.all('AWS::ApiGatewayV2::Integration', integrationSchema);
  const authorizers = stack.all('AWS::ApiGatewayV2::Authorizer', authorizerSchema).map(
    ({ ref, properties }): Authorizer => ({
      id: ref,
      functionArn: /functions\/(.+)\/invocations$/.exec(properties.AuthorizerUri)?.[1] ?? '',
      identitySource: properties.IdentitySource,
      ttlSeconds: properties.AuthorizerResultTtlInSeconds,
    }),
  );
  const routes = stack
    .all('AWS::ApiGatewayV2::Route', routeSchema)
    .map(({ logicalId, properties }): ApiRoute => {
      const type = 'AWS::ApiGatewayV2::Route';
      const target = properties.Target.slice('integrations/'.length);
      const integration = integrations.find(({ ref }) => ref === target);
      const authorizer = authorizers.find(({ id }) => id === properties.AuthorizerId);
      if (integration === undefined) {
        throw new TemplateError({ logicalId, type, property: 'Target' }, 'it leads to no integration');
      }
      if (properties.AuthorizationType === 'CUSTOM' && authorizer === undefined) {
        throw new TemplateError({ logicalId, type, property: 'AuthorizerId' }, 'it leads to no authorizer');
      }
      const key = properties.RouteKey;
      const own = stage.properties.RouteSettings[key];
      return {
        key,
        functionArn: integration.properties.IntegrationUri,
        authorizer,
        ...(own && { throttle: { rate: own.ThrottlingRateLimit, burst: own.ThrottlingBurstLimit } }),
      };
    });
  const { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst } = stage.properties.DefaultRouteSettings;
  return { id: api.ref, routes, cors: api.properties.CorsConfiguration, throttle: { rate, burst } };
}
