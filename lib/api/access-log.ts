import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';

/** One JSON object per request. Query strings and headers are left out, because they may contain secrets. */
export const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTime',
    ip: '$context.identity.sourceIp',
    routeKey: '$context.routeKey',
    status: '$context.status',
    responseLength: '$context.responseLength',
    latencyMs: '$context.responseLatency',
    integrationError: '$context.integrationErrorMessage',
    authorizerError: '$context.authorizer.error',
    owner: '$context.authorizer.owner',
    tokenId: '$context.authorizer.tokenId',
  }),
);
