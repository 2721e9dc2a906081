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

/** The loss of users while a function fails or is throttled. */
const impacts: Readonly<Record<string, string>> = {
  Ingest: 'articles are structured late, and alerts about them are late.',
  Match: 'alerts and reminders are late.',
  Deliver: 'alerts and reminders are sent late.',
  Clock: 'reminders, digests and held alerts are late.',
  Api: 'requests to the API fail.',
  Authorize: 'requests to the API are refused.',
};

/** Alarms of each function: it crashed or timed out (a message that fails is neither), or Lambda throttled it. */
export class FunctionAlarms extends Construct {
  constructor(scope: Construct, id: string, { topic, functions }: FunctionAlarmsProps) {
    super(scope, id);
    for (const [noun, { lambda }] of Object.entries(functions)) {
      const impact = impacts[noun];
      if (impact === undefined) throw new Error(`no impact is written for the function ${noun}; add it here`);
      const inFiveMinutes = { statistic: Stats.SUM, period: Duration.minutes(5) };
      new RunbookAlarm(this, `${noun}Errors`, {
        topic,
        metric: lambda.metricErrors(inFiveMinutes),
        threshold: 1,
        impact: `${noun.toUpperCase()} crashed or ran out of time: ${impact}`,
        runbook: 'function-errors',
      });
      new RunbookAlarm(this, `${noun}Throttles`, {
        topic,
        metric: lambda.metricThrottles(inFiveMinutes),
        threshold: 1,
        periods: 3,
        datapoints: 2,
        impact: `${noun.toUpperCase()} is throttled by Lambda: ${impact}`,
        runbook: 'function-throttles',
      });
    }
  }
}
