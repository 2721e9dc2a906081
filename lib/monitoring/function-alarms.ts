import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { RunbookAlarm } from './runbook-alarm.ts';

export interface FunctionAlarmsProps {
  readonly topic: ITopic;
  readonly functions: Readonly<Record<string, DatelineFunction<never>>>;
}

/** Alarms of each function: it crashed or timed out (a message that fails is neither), or Lambda throttled it. */
export class FunctionAlarms extends Construct {
  constructor(scope: Construct, id: string, { topic, functions }: FunctionAlarmsProps) {
    super(scope, id);
    for (const [noun, { lambda }] of Object.entries(functions)) {
      const each = { statistic: Stats.SUM, period: Duration.minutes(5) };
      new RunbookAlarm(this, `${noun}Errors`, {
        topic,
        metric: lambda.metricErrors(each),
        threshold: 1,
        impact: `${noun.toUpperCase()} crashed or ran out of time: its work is done again, and is late.`,
        runbook: 'function-errors',
      });
      new RunbookAlarm(this, `${noun}Throttles`, {
        topic,
        metric: lambda.metricThrottles(each),
        threshold: 1,
        periods: 3,
        datapoints: 2,
        impact: `${noun.toUpperCase()} is throttled by Lambda: its work waits, or its callers are refused.`,
        runbook: 'function-throttles',
      });
    }
  }
}
