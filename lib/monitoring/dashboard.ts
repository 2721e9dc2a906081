import { Duration } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, type IMetric, type IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { HttpApi } from '../api/http-api.ts';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import type { Messaging } from '../messaging/messaging.ts';
import { smsSpend } from './runbook-alarm.ts';
import { counted } from './work-metrics.ts';

export interface DashboardProps {
  readonly functions: Readonly<Record<string, DatelineFunction<never>>>;
  readonly messaging: Messaging;
  readonly api: HttpApi;
}

const period = Duration.minutes(5);

/** One page that shows what came in and went out, what waits, what failed, and how long it took. */
export class DatelineDashboard extends Construct {
  constructor(scope: Construct, id: string, { functions, messaging, api }: DashboardProps) {
    super(scope, id);
    new Dashboard(this, 'Dashboard', {
      widgets: [workRow(), queuesRow(messaging.queues), functionsRow(functions), apiRow(api)],
    });
  }
}

function workRow(): IWidget[] {
  return [
    graph('In and out', ['ArticlesStructured', 'ItemsStructured', 'AlertsOwed', 'MessagesSent'].map(counted)),
    graph('Clock', ['ItemsDue', 'AlertsReleased', 'ArticlesRequeued'].map(counted)),
    graph('SMS spend this month, US dollars', [smsSpend()]),
  ];
}

function queuesRow(queues: Messaging['queues']): IWidget[] {
  return [
    graph(
      'Waiting',
      forEach(queues, (label, { queue }) =>
        queue.metricApproximateNumberOfMessagesVisible({ label, period }),
      ),
    ),
    graph(
      'Age of the oldest message, seconds',
      forEach(queues, (label, { queue }) => queue.metricApproximateAgeOfOldestMessage({ label, period })),
    ),
    graph(
      'Dead letters',
      forEach(queues, (label, { deadLetters }) =>
        deadLetters.queue.metricApproximateNumberOfMessagesVisible({ label, period }),
      ),
    ),
  ];
}

function functionsRow(functions: DashboardProps['functions']): IWidget[] {
  return [
    graph(
      'Function errors',
      forEach(functions, (label, { lambda }) => lambda.metricErrors({ label, period })),
    ),
    graph(
      'Throttles',
      forEach(functions, (label, { lambda }) => lambda.metricThrottles({ label, period })),
    ),
    graph(
      'Duration p95, milliseconds',
      forEach(functions, (label, { lambda }) => lambda.metricDuration({ label, period, statistic: 'p95' })),
    ),
  ];
}

function apiRow({ gateway }: HttpApi): IWidget[] {
  return [
    graph('Requests', [
      gateway.metricCount({ period }),
      gateway.metricClientError({ period }),
      gateway.metricServerError({ period }),
    ]),
    graph('Latency p95, milliseconds', [gateway.metricLatency({ period, statistic: 'p95' })]),
    graph('Messages that failed', [counted('MessagesFailed')]),
  ];
}

/** Returns one metric per entry. */
function forEach<T>(
  entries: Readonly<Record<string, T>>,
  metric: (noun: string, value: T) => IMetric,
): IMetric[] {
  return Object.entries(entries).map(([noun, value]) => metric(noun, value));
}

function graph(title: string, left: IMetric[]): IWidget {
  return new GraphWidget({ title, left, width: 8 });
}
