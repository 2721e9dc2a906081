import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Clock } from '../clock/clock.ts';
import { RunbookAlarm } from './runbook-alarm.ts';

export interface ClockAlarmsProps {
  readonly topic: ITopic;
  readonly clock: Clock;
}

/** CLOCK has not run; a run of it was given up. */
export class ClockAlarms extends Construct {
  constructor(scope: Construct, id: string, { topic, clock }: ClockAlarmsProps) {
    super(scope, id);
    new RunbookAlarm(this, 'NotRun', {
      topic,
      metric: clock.clock.function.metricInvocations({ statistic: Stats.SUM, period: Duration.minutes(15) }),
      threshold: 1,
      whenBelow: true,
      // Three quarter hours: one run more or less in a period is the clock's own unevenness.
      periods: 3,
      impact: 'Reminders, digests and what quiet hours held are late.',
      runbook: 'clock-not-run',
    });
    new RunbookAlarm(this, 'DeadLetters', {
      topic,
      metric: clock.deadLetters.queue.metricApproximateNumberOfMessagesVisible({
        statistic: Stats.MAXIMUM,
        period: Duration.minutes(5),
      }),
      threshold: 1,
      impact: 'A run of CLOCK was given up. The next run makes up for it, unless it fails too.',
      runbook: 'clock-dead-letters',
    });
  }
}
