import { Construct } from 'constructs';
import type { HttpApi } from '../api/http-api.ts';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import type { Clock } from '../clock/clock.ts';
import type { Deliver } from '../deliver/deliver.ts';
import type { Ingest } from '../ingest/ingest.ts';
import type { Match } from '../match/match.ts';
import type { Messaging } from '../messaging/messaging.ts';
import type { Settings } from '../settings.ts';
import type { Storage } from '../storage/storage.ts';
import { AlarmTopic } from './alarm-topic.ts';
import { ApiAlarms } from './api-alarms.ts';
import { ClockAlarms } from './clock-alarms.ts';
import { DatelineDashboard } from './dashboard.ts';
import { FunctionAlarms } from './function-alarms.ts';
import { QueueAlarms } from './queue-alarms.ts';
import { SmsAlarms } from './sms-alarms.ts';
import { WorkAlarms } from './work-alarms.ts';

export interface MonitoringProps {
  readonly settings: Settings;
  readonly storage: Storage;
  readonly messaging: Messaging;
  readonly api: HttpApi;
  readonly ingest: Ingest;
  readonly match: Match;
  readonly deliver: Deliver;
  readonly clock: Clock;
}

/** Alarms, which tell a person that something is wrong, and a dashboard, which shows what. */
export class Monitoring extends Construct {
  constructor(scope: Construct, id: string, props: MonitoringProps) {
    super(scope, id);
    const { settings, messaging, api, clock } = props;
    const { topic } = new AlarmTopic(this, 'AlarmTopic', { settings });
    const functions = functionsOf(props);
    new QueueAlarms(this, 'Queues', { topic, queues: messaging.queues });
    new FunctionAlarms(this, 'Functions', { topic, functions });
    new ClockAlarms(this, 'Clock', { topic, clock });
    new WorkAlarms(this, 'Work', { topic });
    new ApiAlarms(this, 'Api', { topic, api });
    new SmsAlarms(this, 'Sms', { topic, settings });
    new DatelineDashboard(this, 'Dashboard', { functions, messaging, api });
  }
}

function functionsOf(props: MonitoringProps): Readonly<Record<string, DatelineFunction<never>>> {
  return {
    Ingest: props.ingest.fn,
    Match: props.match.fn,
    Deliver: props.deliver.fn,
    Clock: props.clock.fn,
    Api: props.api.fn,
    Authorize: props.api.authorizeFn,
  };
}
