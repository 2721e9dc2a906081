import type { Duration } from 'aws-cdk-lib';
import {
  type IGrantable,
  type IPrincipal,
  PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import { functionBundle } from './function-bundle.ts';
import { removalPolicyOf } from './removal.ts';

/** `E` is the function's environment as its handler parses it (functions/runtime/environment.ts). */
export interface DatelineFunctionProps<E> {
  readonly settings: Pick<Settings, 'logRetentionDays' | 'removal'>;
  /** Folder below functions/ that has the handler.ts. */
  readonly source: string;
  readonly description: string;
  readonly timeout: Duration;
  /** @default 512 MB: a third of a virtual CPU. Parsing and the start of the SDK need that much. */
  readonly memoryMb?: number;
  /** Exactly the variables that the handler reads. */
  readonly environment: Readonly<Record<keyof E & string, string>>;
  /** @default concurrency is not reserved */
  readonly reservedConcurrency?: number;
  /** Queue for the event of an asynchronous invocation that failed for good. @default nothing invokes it asynchronously */
  readonly failedEvents?: IQueue;
  /** Why the function loses no event without a dead-letter queue of its own. Required without `failedEvents`. */
  readonly noFailedEventsBecause?: string;
}

/** A Lambda function of Dateline: Node 24 on arm64, bundled and traced, with its own role and its own log group in JSON. */
export class DatelineFunction<E> extends Construct implements IGrantable {
  readonly lambda: LambdaFunction;
  readonly timeout: Duration;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: DatelineFunctionProps<E>) {
    super(scope, id);
    this.timeout = props.timeout;
    this.logGroup = new LogGroup(this, 'Logs', {
      retention: props.settings.logRetentionDays as RetentionDays,
      removalPolicy: removalPolicyOf(props.settings),
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${props.source} may do, and nothing else`,
    });
    this.logGroup.grantWrite(role);
    this.lambda = new LambdaFunction(this, 'Function', {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: functionBundle(props.source),
      role,
      timeout: props.timeout,
      memorySize: props.memoryMb ?? 512,
      environment: { NODE_OPTIONS: '--enable-source-maps', ...props.environment },
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      tracing: Tracing.ACTIVE,
      reservedConcurrentExecutions: props.reservedConcurrency,
      deadLetterQueue: props.failedEvents,
    });
    this.#acknowledge(role, props);
  }

  get grantPrincipal(): IPrincipal {
    return this.lambda.grantPrincipal;
  }

  /**
   * Allows the function these actions on these resources, if the conditions hold. The constructs that own the resources
   * call this.
   */
  allow(
    actions: readonly string[],
    resources: readonly string[],
    conditions: Readonly<Record<string, unknown>> = {},
  ): void {
    this.lambda.addToRolePolicy(
      new PolicyStatement({
        actions: [...actions],
        resources: [...resources],
        conditions: { ...conditions },
      }),
    );
  }

  #acknowledge(role: Role, props: DatelineFunctionProps<E>): void {
    acknowledge(role, {
      'AwsSolutions-IAM5[Resource::*]':
        'X-Ray takes trace segments without naming a resource (xray:PutTraceSegments, xray:PutTelemetryRecords). ' +
        'The only other statements with this resource are about texts and subscriptions (lib/subscriber-topics).',
    });
    if (props.failedEvents === undefined) {
      if (props.noFailedEventsBecause === undefined) {
        throw new Error(
          `${props.source} has neither failedEvents nor a reason in noFailedEventsBecause; give one`,
        );
      }
      acknowledge(this.lambda, { 'Serverless-LambdaDLQ': props.noFailedEventsBecause });
    }
  }
}
