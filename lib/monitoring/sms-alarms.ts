import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { RunbookAlarm, smsSpend } from './runbook-alarm.ts';

export interface SmsAlarmsProps {
  readonly topic: ITopic;
  readonly settings: Pick<Settings, 'smsSpendAlarmUsd'>;
}

/** Alarm when SMS cost nearly as much as SNS allows. */
export class SmsAlarms extends Construct {
  constructor(scope: Construct, id: string, { topic, settings }: SmsAlarmsProps) {
    super(scope, id);
    new RunbookAlarm(this, 'Spend', {
      topic,
      metric: smsSpend(),
      threshold: settings.smsSpendAlarmUsd,
      impact: "Text messages stop when SNS reaches the account's spending limit.",
      runbook: 'sms-spend',
    });
  }
}
