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
 * Runs CLOCK at every quarter of an hour, with the scheduled time in the event. The scheduler only hands the event to Lambda.
 * Lambda tries a failed run twice more. An event that both give up goes to the dead letters.
 */
export class ClockSchedule extends Construct {
  constructor(scope: Construct, id: string, { clock, deadLetters }: ClockScheduleProps) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        // Only schedules of this account. Otherwise somebody could make another account's scheduler use the role.
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
      description: 'Lets the schedule run CLOCK',
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [clock.lambda.functionArn] }),
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
        arn: clock.lambda.functionArn,
        roleArn: role.roleArn,
        input: JSON.stringify({ time: '<aws.scheduler.scheduled-time>' }),
        retryPolicy: { maximumEventAgeInSeconds: Duration.hours(1).toSeconds(), maximumRetryAttempts: 10 },
        deadLetterConfig: { arn: deadLetters.queue.queueArn },
      },
    });
    // The dependency covers the role's policy too. A schedule that fires before its role may invoke makes a dead letter.
    schedule.node.addDependency(role);
  }
}
