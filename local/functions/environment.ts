import { region } from '../template/account.ts';
import type { FunctionProperties } from '../template/functions.ts';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/**
 * Returns a function's environment: its variables from the template, and those that Lambda adds. The SDK's own
 * `AWS_ENDPOINT_URL_*` lead to the gateway. The credentials tell the gateway which function calls.
 */
export function environmentOf(
  name: string,
  { Environment, Handler, MemorySize, LoggingConfig }: FunctionProperties,
  { gatewayUrl, credentials }: { readonly gatewayUrl: string; readonly credentials: Credentials },
): Record<string, string> {
  return {
    ...Environment.Variables,
    _HANDLER: Handler,
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(MemorySize),
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: LoggingConfig.LogGroup,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    AWS_LAMBDA_LOG_FORMAT: LoggingConfig.LogFormat,
    AWS_LAMBDA_LOG_LEVEL: LoggingConfig.ApplicationLogLevel,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_SESSION_TOKEN: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: gatewayUrl,
    AWS_ENDPOINT_URL_SQS: gatewayUrl,
    AWS_ENDPOINT_URL_SNS: gatewayUrl,
  };
}
