import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { WorkQueue } from '../building-blocks/work-queue.ts';
import { RunbookAlarm } from './runbook-alarm.ts';

export interface QueueAlarmsProps {
  readonly topic: ITopic;
  readonly queues: Readonly<Record<string, WorkQueue>>;
}

/** What waits on each queue, in a user's words. */
const carried: Readonly<Record<string, string>> = {
  Article: 'Articles are not structured: nobody is alerted on them.',
  Match: 'Structured articles or due dates are not matched: alerts and reminders on them are missing.',
  Alert: 'Alerts are not sent.',
};

/** How much older the oldest message gets than its retries explain, before it counts as stuck. */
const patience = Duration.minutes(15);

/** For each queue: something was parked; something waits too long. */
export class QueueAlarms extends Construct {
  constructor(scope: Construct, id: string, { topic, queues }: QueueAlarmsProps) {
    super(scope, id);
    for (const [noun, { queue, deadLetters, retriesLast }] of Object.entries(queues)) {
      const impact = carried[noun];
      if (impact === undefined) throw new Error(`no impact is written for the ${noun} queue; add it here`);
      new RunbookAlarm(this, `${noun}DeadLetters`, {
        topic,
        metric: deadLetters.queue.metricApproximateNumberOfMessagesVisible({
          statistic: Stats.MAXIMUM,
          period: Duration.minutes(5),
        }),
        threshold: 1,
        impact,
        runbook: 'dead-letters',
      });
      new RunbookAlarm(this, `${noun}Age`, {
        topic,
        metric: queue.metricApproximateAgeOfOldestMessage({
          statistic: Stats.MAXIMUM,
          period: Duration.minutes(5),
        }),
        threshold: retriesLast.plus(patience).toSeconds(),
        impact: `${impact.replace(/\.$/, '')} (or late).`,
        runbook: 'oldest-message',
      });
    }
  }
}
