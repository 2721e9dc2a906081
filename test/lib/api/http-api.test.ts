import { describe, expect, it } from 'vitest';
import { routeTable } from '../../../functions/api/route-table.ts';
import { type Resource, readable, resourcesOf, target, templateOf } from '../../support/synthesized.ts';

const template = templateOf();
const routes = resourcesOf(template, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties);
const [stage] = resourcesOf(template, 'AWS::ApiGatewayV2::Stage').map(([, { Properties }]) => Properties);

describe('the routes of the HTTP API', () => {
  it('are those of the route table, the default route, and the route of preflight requests', () => {
    expect(routes.map(({ RouteKey }) => RouteKey).sort()).toEqual(
      [...Object.keys(routeTable), '$default', 'OPTIONS /{proxy+}'].sort(),
    );
  });

  it.each(Object.entries(routeTable))(
    '%s needs a token, unless its scope is "none": %s',
    (routeKey, scope) => {
      const route = routes.find(({ RouteKey }) => RouteKey === routeKey);

      expect(route.AuthorizationType).toBe(scope === 'none' ? 'NONE' : 'CUSTOM');
      expect(route.AuthorizerId !== undefined).toBe(scope !== 'none');
    },
  );

  it('hide from a stranger which paths exist', () => {
    expect(routes.find(({ RouteKey }) => RouteKey === '$default').AuthorizationType).toBe('CUSTOM');
  });

  it('may all invoke the function, also the default route, whose source has no method', () => {
    const sources = resourcesOf(template, 'AWS::Lambda::Permission').map(([, { Properties }]) =>
      readable(Properties.SourceArn),
    );

    expect(sources.filter((source) => source.endsWith('/*/*/*'))).toHaveLength(1);
    expect(sources.filter((source) => source.endsWith('/*/$default'))).toHaveLength(1);
  });

  it('all lead to the function of the API', () => {
    const integrations = resourcesOf(template, 'AWS::ApiGatewayV2::Integration');

    expect(new Set(routes.map(({ Target }) => readable(Target))).size).toBe(1);
    expect(integrations.map(([, { Properties }]) => readable(Properties.IntegrationUri))).toEqual([
      'ApiFunctionApiFunction',
    ]);
  });
});

describe('the authorizer', () => {
  const [authorizer] = resourcesOf(template, 'AWS::ApiGatewayV2::Authorizer').map(
    ([, { Properties }]) => Properties,
  );

  it('keeps its decisions apart by route, so that a token for one route does not open another', () => {
    expect(authorizer).toMatchObject({
      AuthorizerType: 'REQUEST',
      AuthorizerPayloadFormatVersion: '2.0',
      EnableSimpleResponses: true,
      IdentitySource: ['$request.header.Authorization', '$context.routeKey'],
    });
  });

  it('is trusted without asking for the time of the setting', () => {
    const untrusted = resourcesOf(templateOf({ authorizerTtlSeconds: '0' }), 'AWS::ApiGatewayV2::Authorizer');

    expect(authorizer.AuthorizerResultTtlInSeconds).toBe(10);
    expect(untrusted[0]?.[1].Properties.AuthorizerResultTtlInSeconds).toBe(0);
  });

  it('may be invoked by this API only, and so may the function of the API', () => {
    for (const [, { Properties }] of resourcesOf(template, 'AWS::Lambda::Permission')) {
      expect(Properties.Principal).toBe('apigateway.amazonaws.com');
      expect(readable(Properties.SourceArn)).toContain(
        ':execute-api:<AWS::Region>:<AWS::AccountId>:ApiGateway/',
      );
    }
  });
});

describe('the stage', () => {
  it('gives each route without a token a throttle of its own, and only those', () => {
    const strict = templateOf({ openRouteRate: '3', openRouteBurst: '7' });
    const [[, { Properties }]] = resourcesOf(strict, 'AWS::ApiGatewayV2::Stage') as [[string, Resource]];

    const open = Object.entries(routeTable).flatMap(([key, scope]) => (scope === 'none' ? [key] : []));
    expect(Object.keys(Properties.RouteSettings).sort()).toEqual(open.sort());
    for (const settings of Object.values(Properties.RouteSettings)) {
      expect(settings).toMatchObject({ ThrottlingRateLimit: 3, ThrottlingBurstLimit: 7 });
    }
    expect(Object.keys(stage.RouteSettings)).toContain('OPTIONS /{proxy+}');
  });

  it('comes after the routes that it has settings for', () => {
    const [[, resource]] = resourcesOf(template, 'AWS::ApiGatewayV2::Stage') as [
      [string, Resource & { DependsOn: string[] }],
    ];
    const open = resourcesOf(template, 'AWS::ApiGatewayV2::Route')
      .filter(([, { Properties }]) => Properties.AuthorizationType === 'NONE')
      .map(([id]) => id);

    expect(open.filter((id) => !resource.DependsOn.includes(id))).toEqual([]);
  });

  it('accepts no more requests than the settings allow', () => {
    const [, slow] =
      resourcesOf(templateOf({ throttleRate: '7', throttleBurst: '9' }), 'AWS::ApiGatewayV2::Stage')[0] ?? [];

    expect(stage.DefaultRouteSettings).toMatchObject({ ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 });
    expect(slow?.Properties.DefaultRouteSettings).toMatchObject({
      ThrottlingRateLimit: 7,
      ThrottlingBurstLimit: 9,
    });
  });

  it('logs each request as JSON, to a group that is kept for the time of the settings', () => {
    const logGroups = new Map(resourcesOf(template, 'AWS::Logs::LogGroup'));

    const fields = JSON.parse(stage.AccessLogSettings.Format);

    expect(fields).toMatchObject({ status: '$context.status', routeKey: '$context.routeKey' });
    expect(logGroups.get(target(stage.AccessLogSettings.DestinationArn))?.Properties.RetentionInDays).toBe(
      30,
    );
  });

  it('logs no header and no query string, because they have tokens and searches in them', () => {
    expect(stage.AccessLogSettings.Format).not.toMatch(/header|querystring|\$context\.path/i);
  });
});

describe('CORS', () => {
  const api = (context: Record<string, string>) =>
    resourcesOf(templateOf(context), 'AWS::ApiGatewayV2::Api')[0]?.[1].Properties;

  it('is off unless an origin is named', () => {
    expect(api({})).not.toHaveProperty('CorsConfiguration');
  });

  it('lets the named origins call with a token', () => {
    expect(api({ corsOrigins: 'https://a.example,https://b.example:8443' }).CorsConfiguration).toMatchObject({
      AllowOrigins: ['https://a.example', 'https://b.example:8443'],
      AllowHeaders: expect.arrayContaining(['authorization', 'content-type', 'if-match', 'idempotency-key']),
    });
  });
});
