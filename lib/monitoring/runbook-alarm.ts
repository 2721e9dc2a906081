import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export interface RunbookAlarmProps {
  readonly topic: ITopic;
  readonly metric: IMetric;
  /** The alarm is raised when the metric is at or above this; with `whenBelow`, when it is below. */
  readonly threshold: number;
  /** A sentence that says what users lose while the alarm lasts. */
  readonly impact: string;
  /** Anchor of the section of docs/runbook.md. */
  readonly runbook: string;
  /** @default 1 period of the metric */
  readonly periods?: number;
  /** How many of the periods must exceed the threshold. @default all of them */
  readonly datapoints?: number;
  /** Whether the alarm is raised below the threshold, and when there is no data. @default false */
  readonly whenBelow?: boolean;
}

/** An alarm that says what users lose and where to read what to do. */
export class RunbookAlarm extends Construct {
  readonly alarm: Alarm;

  constructor(scope: Construct, id: string, props: RunbookAlarmProps) {
    super(scope, id);
    const below = props.whenBelow === true;
    this.alarm = new Alarm(this, 'Alarm', {
      alarmDescription: `${props.impact} What to do: docs/runbook.md#${props.runbook}`,
      metric: props.metric,
      threshold: props.threshold,
      comparisonOperator: below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: props.periods ?? 1,
      datapointsToAlarm: props.datapoints,
      treatMissingData: below ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    this.alarm.addAlarmAction(new SnsAction(props.topic));
    this.alarm.addOkAction(new SnsAction(props.topic));
  }
}

/**
 * Returns the metric of the US dollars that SMS cost this month in this region. SNS counts them for the whole account,
 * not for this stack.
 */
export function smsSpend(): Metric {
  return new Metric({
    namespace: 'AWS/SNS',
    metricName: 'SMSMonthToDateSpentUSD',
    statistic: Stats.MAXIMUM,
    period: Duration.minutes(15),
  });
}
