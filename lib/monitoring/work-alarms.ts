import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { RunbookAlarm } from './runbook-alarm.ts';
import { counted } from './work-metrics.ts';

/** Alarms of single pieces of work that a function left out, so that the others go on. The functions count them. */
export class WorkAlarms extends Construct {
  constructor(scope: Construct, id: string, { topic }: { readonly topic: ITopic }) {
    super(scope, id);
    new RunbookAlarm(this, 'FailedArticles', {
      topic,
      metric: counted('ArticlesFailed'),
      threshold: 1,
      impact: 'An article was given up: it has no items, and nobody gets an alert about it.',
      runbook: 'failed-articles',
    });
    new RunbookAlarm(this, 'UnreadableRows', {
      topic,
      metric: counted('UnreadableRows'),
      threshold: 1,
      impact: 'MATCH left out a row that it cannot read: a watch may match nothing.',
      runbook: 'unreadable-rows',
    });
    new RunbookAlarm(this, 'BudgetSpent', {
      topic,
      metric: counted('BudgetSpent'),
      threshold: 1,
      impact: 'A budget of messages is spent: its readers get no more of these messages this month.',
      runbook: 'budget-spent',
    });
  }
}
