import { join } from 'node:path';
import type { Clock } from '../clock/clock.ts';
import type { Callers } from '../gateway/callers.ts';
import { TemplateError } from '../template/errors.ts';
import type { LambdaFunction } from '../template/functions.ts';
import type { LocalStack } from '../template/local-stack.ts';
import { environmentOf } from './environment.ts';
import { LocalFunction } from './local-function.ts';
import type { FunctionLog } from './log.ts';

export interface FunctionSurroundings {
  readonly assetFolder: (s3Key: string) => string;
  readonly clock: Clock;
  readonly callers: Callers;
  readonly gatewayUrl: string;
  readonly log: FunctionLog;
}

/** Every function of the template, by its ARN, each with its own environment and its own role. */
export function makeFunctions(
  stack: LocalStack,
  surroundings: FunctionSurroundings,
): ReadonlyMap<string, LocalFunction> {
  return new Map(stack.functions.map((fn) => [fn.arn, makeFunction(fn, stack, surroundings)]));
}

function makeFunction(
  { logicalId, ref: name, arn, properties }: LambdaFunction,
  { roles }: LocalStack,
  { assetFolder, clock, callers, gatewayUrl, log }: FunctionSurroundings,
): LocalFunction {
  const role = roles.get(properties.Role);
  if (role === undefined) {
    throw new TemplateError(
      { logicalId, type: 'AWS::Lambda::Function', property: 'Role' },
      'there is no such role',
    );
  }
  const [file, handler = ''] = properties.Handler.split('.');
  const credentials = callers.admit({ functionName: name, role });
  return new LocalFunction(
    {
      start: {
        entry: join(assetFolder(properties.Code.S3Key), `${file}.mjs`),
        handler,
        standing: clock.standing,
        functionName: name,
        functionArn: arn,
        memoryMb: properties.MemorySize,
        logGroup: properties.LoggingConfig.LogGroup,
      },
      environment: environmentOf(name, properties, { gatewayUrl, credentials }),
      timeoutMs: properties.Timeout * 1000,
      onLine: (line) => log.write(logicalId, line),
    },
    properties.ReservedConcurrentExecutions,
  );
}
