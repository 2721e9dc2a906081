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

/** The loss of users when a message of a queue is parked, and when messages wait too long on it. */
const impacts: Readonly<Record<string, { readonly parked: string; readonly late: string }>> = {
  Article: {
    parked: 'An article is not structured: nobody gets an alert about it.',
    late: 'Articles wait to be structured: alerts about them are late or missing.',
  },
  LongArticle: {
    parked: 'A long article is not structured: nobody gets an alert about it.',
    late: 'Long articles wait to be structured: alerts about them are late or missing.',
  },
  Match: {
    parked: 'An article or a due date is not matched: its alerts or reminders are missing.',
    late: 'Articles and due dates wait to be matched: alerts and reminders are late or missing.',
  },
  Alert: {
    parked: 'An alert or a reminder is not sent.',
    late: 'Alerts and reminders are late or missing.',
  },
};

/** How much longer than its retries a message may wait before it counts as stuck. */
const patience = Duration.minutes(15);

/** Alarms of each queue: a message was parked, or a message waits too long. */
export class QueueAlarms extends Construct {
  constructor(scope: Construct, id: string, { topic, queues }: QueueAlarmsProps) {
    super(scope, id);
    for (const [noun, { queue, deadLetters, retriesLast }] of Object.entries(queues)) {
      const impact = impacts[noun];
      if (impact === undefined) throw new Error(`no impact is written for the ${noun} queue; add it here`);
      new RunbookAlarm(this, `${noun}DeadLetters`, {
        topic,
        metric: deadLetters.queue.metricApproximateNumberOfMessagesVisible({
          statistic: Stats.MAXIMUM,
          period: Duration.minutes(5),
        }),
        threshold: 1,
        impact: impact.parked,
        runbook: 'dead-letters',
      });
      new RunbookAlarm(this, `${noun}Age`, {
        topic,
        metric: queue.metricApproximateAgeOfOldestMessage({
          statistic: Stats.MAXIMUM,
          period: Duration.minutes(5),
        }),
        threshold: retriesLast.plus(patience).toSeconds(),
        impact: impact.late,
        runbook: 'oldest-message',
      });
    }
  }
}
