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
  /** Raised when the metric is at or above this (below it, with `whenBelow`). */
  readonly threshold: number;
  /** What a user loses while it lasts. */
  readonly impact: string;
  /** Section of docs/runbook.md, as its heading's anchor. */
  readonly runbook: string;
  /** @default 1 period of the metric */
  readonly periods?: number;
  /** Periods among those that must be over, @default all of them */
  readonly datapoints?: number;
  /** Raised below the threshold, and when there is no data at all. @default false */
  readonly whenBelow?: boolean;
}

/** An alarm that says what is lost and where to read what to do. */
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

/** US dollars that SMS cost this month in this region, as SNS counts them: of the whole account, not of this stack. */
export function smsSpend(): Metric {
  return new Metric({
    namespace: 'AWS/SNS',
    metricName: 'SMSMonthToDateSpentUSD',
    statistic: Stats.MAXIMUM,
    period: Duration.minutes(15),
  });
}
