import { Duration } from 'aws-cdk-lib';
import {
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  Metric,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { HttpApi } from '../api/http-api.ts';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import type { Messaging } from '../messaging/messaging.ts';
import { smsSpend } from './runbook-alarm.ts';

export interface DashboardProps {
  readonly functions: Readonly<Record<string, DatelineFunction<never>>>;
  readonly messaging: Messaging;
  readonly api: HttpApi;
}

const period = Duration.minutes(5);

/** One page: what came in and went out, what waits, what failed, how long it took. */
export class DatelineDashboard extends Construct {
  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id);
    const functions = Object.entries(props.functions);
    const queues = Object.entries(props.messaging.queues);
    const of = <T>(entries: [string, T][], metric: (noun: string, value: T) => IMetric) =>
      entries.map(([noun, value]) => metric(noun, value));
    new Dashboard(this, 'Dashboard', {
      widgets: [
        [
          graph(
            'In and out',
            ['ArticlesStructured', 'ItemsStructured', 'AlertsOwed', 'MessagesSent'].map(counted),
          ),
          graph('Clock', ['ItemsDue', 'AlertsReleased', 'ArticlesRequeued'].map(counted)),
          graph('SMS spend this month, US dollars', [smsSpend()]),
        ],
        [
          graph(
            'Waiting',
            of(queues, (label, { queue }) =>
              queue.metricApproximateNumberOfMessagesVisible({ label, period }),
            ),
          ),
          graph(
            'Age of the oldest message, seconds',
            of(queues, (label, { queue }) => queue.metricApproximateAgeOfOldestMessage({ label, period })),
          ),
          graph(
            'Dead letters',
            of(queues, (label, { deadLetters }) =>
              deadLetters.queue.metricApproximateNumberOfMessagesVisible({ label, period }),
            ),
          ),
        ],
        [
          graph(
            'Function errors',
            of(functions, (label, fn) => fn.function.metricErrors({ label, period })),
          ),
          graph(
            'Throttles',
            of(functions, (label, fn) => fn.function.metricThrottles({ label, period })),
          ),
          graph(
            'Duration p95, milliseconds',
            of(functions, (label, fn) => fn.function.metricDuration({ label, period, statistic: 'p95' })),
          ),
        ],
        [
          graph('Requests', [
            props.api.gateway.metricCount({ period }),
            props.api.gateway.metricClientError({ period }),
            props.api.gateway.metricServerError({ period }),
          ]),
          graph('Latency p95, milliseconds', [props.api.gateway.metricLatency({ period, statistic: 'p95' })]),
          graph('Messages that failed', [counted('MessagesFailed')]),
        ],
      ],
    });
  }
}

function graph(title: string, left: IMetric[]): IWidget {
  return new GraphWidget({ title, left, width: 8 });
}

/** A metric that the functions count themselves (functions/runtime/logger.ts). */
function counted(metricName: string): Metric {
  return new Metric({
    namespace: 'Dateline',
    metricName,
    dimensionsMap: { service: 'dateline' },
    statistic: Stats.SUM,
    period,
  });
}
