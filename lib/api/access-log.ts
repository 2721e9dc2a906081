import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';

/** One JSON object a request. No query string and no header: both may hold what is not for logs. */
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
