import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';

/** Returns a metric that the functions count themselves (functions/runtime/logger.ts): its sum per five minutes. */
export function counted(metricName: string): Metric {
  return new Metric({
    namespace: 'Dateline',
    metricName,
    dimensionsMap: { service: 'dateline' },
    statistic: Stats.SUM,
    period: Duration.minutes(5),
  });
}
