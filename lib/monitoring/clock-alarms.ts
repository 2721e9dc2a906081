import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Clock } from '../clock/clock.ts';
import { RunbookAlarm } from './runbook-alarm.ts';
import { counted } from './work-metrics.ts';

export interface ClockAlarmsProps {
  readonly topic: ITopic;
  readonly clock: Clock;
}

/** Alarms when CLOCK does not run, when a run is given up, and while CLOCK has parked work. */
export class ClockAlarms extends Construct {
  constructor(scope: Construct, id: string, { topic, clock }: ClockAlarmsProps) {
    super(scope, id);
    new RunbookAlarm(this, 'NotRun', {
      topic,
      metric: clock.fn.lambda.metricInvocations({ statistic: Stats.SUM, period: Duration.minutes(15) }),
      threshold: 1,
      whenBelow: true,
      // Three periods, because the scheduler may put two runs into one period and none into the next.
      periods: 3,
      impact: 'CLOCK does not run: reminders, digests and alerts held for quiet hours are late.',
      runbook: 'clock-not-run',
    });
    new RunbookAlarm(this, 'DeadLetters', {
      topic,
      metric: clock.deadLetters.queue.metricApproximateNumberOfMessagesVisible({
        statistic: Stats.MAXIMUM,
        period: Duration.minutes(5),
      }),
      threshold: 1,
      impact:
        'A run of CLOCK was given up: reminders and digests are late. The next run does its work, unless it fails too.',
      runbook: 'clock-dead-letters',
    });
    new RunbookAlarm(this, 'Parked', {
      topic,
      // The count of the last run. Not the sum: two runs count the same work twice.
      metric: counted('ParkedWork').with({ statistic: Stats.MAXIMUM, period: Duration.minutes(15) }),
      threshold: 1,
      impact: 'CLOCK put work aside that it cannot do: some reminders or held alerts do not go out.',
      runbook: 'clock-parked',
    });
  }
}
