import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { HttpApi } from '../api/http-api.ts';
import { RunbookAlarm } from './runbook-alarm.ts';

export interface ApiAlarmsProps {
  readonly topic: ITopic;
  readonly api: HttpApi;
}

/** Alarm when the API answers with server errors. */
export class ApiAlarms extends Construct {
  constructor(scope: Construct, id: string, { topic, api }: ApiAlarmsProps) {
    super(scope, id);
    new RunbookAlarm(this, 'ServerErrors', {
      topic,
      metric: api.gateway.metricServerError({ statistic: Stats.SUM, period: Duration.minutes(5) }),
      threshold: 5,
      impact: 'Requests to the API fail: callers get a 5xx answer, and nothing is stored or read for them.',
      runbook: 'api-server-errors',
    });
  }
}
