import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
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

/** `E`: the function's environment as its handler parses it (functions/runtime/environment.ts). */
export interface DatelineFunctionProps<E> {
  readonly settings: Pick<Settings, 'logRetentionDays' | 'removal'>;
  /** Folder under functions/ whose handler.ts this runs. */
  readonly source: string;
  readonly description: string;
  readonly timeout: Duration;
  /** @default 512 MB: a third of a virtual CPU, which is what parsing and the SDK's start-up need */
  readonly memoryMb?: number;
  /** Every variable that the handler asks for, and no other. */
  readonly environment: Readonly<Record<keyof E & string, string>>;
  /** @default concurrency is not reserved */
  readonly reservedConcurrency?: number;
  /** Where the event goes when an asynchronous invocation failed for good. @default nothing invokes it asynchronously */
  readonly failedEvents?: IQueue;
  /** Why no failed event can be lost without a dead-letter queue of the function's own. Required without `failedEvents`. */
  readonly noFailedEventsBecause?: string;
}

/** A Lambda function of Dateline: Node 24 on arm64, bundled, traced, with a role, a log group and JSON logs of its own. */
export class DatelineFunction<E> extends Construct implements IGrantable {
  readonly function: LambdaFunction;
  readonly timeout: Duration;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: DatelineFunctionProps<E>) {
    super(scope, id);
    this.timeout = props.timeout;
    this.logGroup = new LogGroup(this, 'Logs', {
      retention: props.settings.logRetentionDays as RetentionDays,
      removalPolicy: props.settings.removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${props.source} may do, and nothing else`,
    });
    this.logGroup.grantWrite(role);
    this.function = new LambdaFunction(this, 'Function', {
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
    return this.function.grantPrincipal;
  }

  /** Allows the function these actions on these resources. For the constructs that own the resources. */
  allow(actions: readonly string[], resources: readonly string[]): void {
    this.function.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }

  #acknowledge(role: Role, props: DatelineFunctionProps<E>): void {
    acknowledge(role, {
      'AwsSolutions-IAM5[Resource::*]':
        'X-Ray takes trace segments without naming a resource (xray:PutTraceSegments, xray:PutTelemetryRecords); ' +
        'the only other statements with this resource are those on texts and subscriptions, in lib/subscriber-topics.',
    });
    if (props.failedEvents === undefined) {
      if (props.noFailedEventsBecause === undefined) {
        throw new Error(
          `${props.source} has neither failedEvents nor a reason in noFailedEventsBecause; give one`,
        );
      }
      acknowledge(this.function, { 'Serverless-LambdaDLQ': props.noFailedEventsBecause });
    }
  }
}
