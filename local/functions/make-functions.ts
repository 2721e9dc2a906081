import { join } from 'node:path';
import { ArgumentsError } from '../arguments.ts';
import type { Clock } from '../clock/clock.ts';
import type { Callers } from '../gateway/callers.ts';
import { TemplateError } from '../template/errors.ts';
import type { LambdaFunction } from '../template/functions.ts';
import type { LocalStack } from '../template/local-stack.ts';
import type { DebuggerPort } from './debugger-port.ts';
import { environmentOf } from './environment.ts';
import { LocalFunction } from './local-function.ts';
import type { FunctionLog } from './log.ts';

export interface FunctionSurroundings {
  readonly assetFolder: (s3Key: string) => string;
  readonly clock: Clock;
  readonly callers: Callers;
  readonly gatewayUrl: string;
  readonly log: FunctionLog;
  /** Function that a debugger may attach to. */
  readonly inspect?: { readonly functionName: string; readonly debuggerPort: DebuggerPort } | undefined;
}

/**
 * Makes every function of the template, by its ARN, each with its own environment and its own role.
 * @throws {ArgumentsError} when `inspect` names a function that the template does not have
 */
export function makeFunctions(
  stack: LocalStack,
  surroundings: FunctionSurroundings,
): ReadonlyMap<string, LocalFunction> {
  const { inspect } = surroundings;
  const names = stack.functions.map(shortName);
  if (inspect !== undefined && !names.includes(inspect.functionName)) {
    throw new ArgumentsError(`There is no function ${inspect.functionName}. They are ${names.join(', ')}.`);
  }
  return new Map(stack.functions.map((fn) => [fn.arn, makeFunction(fn, stack, surroundings)]));
}

/** `MatchFunction2F9225BF` → `match` */
function shortName({ logicalId }: LambdaFunction): string {
  return (/([A-Z][a-z]+)Function[0-9A-F]{8}$/.exec(logicalId)?.[1] ?? logicalId).toLowerCase();
}

function makeFunction(
  fn: LambdaFunction,
  { roles }: LocalStack,
  surroundings: FunctionSurroundings,
): LocalFunction {
  const { logicalId, ref: name, arn, properties } = fn;
  const { assetFolder, clock, callers, gatewayUrl, log, inspect } = surroundings;
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
        sharedInstant: clock.sharedInstant,
        functionName: name,
        functionArn: arn,
        memoryMb: properties.MemorySize,
        logGroup: properties.LoggingConfig.LogGroup,
      },
      environment: environmentOf(name, properties, { gatewayUrl, credentials }),
      timeoutMs: properties.Timeout * 1000,
      onLine: (line) => log.write(logicalId, line),
      debuggerPort: inspect?.functionName === shortName(fn) ? inspect.debuggerPort : undefined,
    },
    properties.ReservedConcurrentExecutions,
  );
}
