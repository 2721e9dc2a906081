import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import type { ClockEnvironment } from '../../functions/runtime/environment.ts';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import type { DeadLetterQueue } from '../building-blocks/dead-letter-queue.ts';

export interface ClockScheduleProps {
  readonly clock: DatelineFunction<ClockEnvironment>;
  readonly deadLetters: DeadLetterQueue;
}

/**
 * Runs CLOCK on the quarter hours with the time that it is scheduled for. The scheduler hands the event over to Lambda
 * and is done; Lambda tries a failed run twice more. What neither gets through goes to the dead letters.
 */
export class ClockSchedule extends Construct {
  constructor(scope: Construct, id: string, { clock, deadLetters }: ClockScheduleProps) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        // Only this account's schedules: else another account's scheduler could be told to use the role.
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
      description: 'Lets the schedule run CLOCK',
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [clock.function.functionArn] }),
    );
    role.addToPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [deadLetters.queue.queueArn] }),
    );
    const schedule = new CfnSchedule(this, 'EveryQuarterHour', {
      description: 'Dateline: runs CLOCK',
      scheduleExpression: 'cron(0/15 * * * ? *)',
      scheduleExpressionTimezone: 'UTC',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: clock.function.functionArn,
        roleArn: role.roleArn,
        input: JSON.stringify({ time: '<aws.scheduler.scheduled-time>' }),
        retryPolicy: { maximumEventAgeInSeconds: Duration.hours(1).toSeconds(), maximumRetryAttempts: 10 },
        deadLetterConfig: { arn: deadLetters.queue.queueArn },
      },
    });
    // Its policy too: a schedule that fires before its role may invoke would start with a dead letter.
    schedule.node.addDependency(role);
  }
}
