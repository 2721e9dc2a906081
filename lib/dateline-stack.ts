import { CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { HttpApi } from './api/http-api.ts';
import { Clock } from './clock/clock.ts';
import { Deliver } from './deliver/deliver.ts';
import { Ingest } from './ingest/ingest.ts';
import { Match } from './match/match.ts';
import { Messaging } from './messaging/messaging.ts';
import { Monitoring } from './monitoring/monitoring.ts';
import { Outputs } from './outputs.ts';
import type { Settings } from './settings.ts';
import { Storage } from './storage/storage.ts';
import { SubscriberTopics } from './subscriber-topics/subscriber-topics.ts';

export interface DatelineStackProps extends StackProps {
  readonly settings: Settings;
}

/** Dateline: takes articles, stores their items, sends alerts and reminders. */
export class DatelineStack extends Stack {
  constructor(scope: Construct, id: string, props: DatelineStackProps) {
    super(scope, id, props);
    const { settings } = props;
    const bootstrapTokenHash = new CfnParameter(this, 'BootstrapTokenHash', {
      description: 'SHA-256 (hex) of the first token, which has every scope. Empty: there is no such token.',
      noEcho: true,
      default: '',
      allowedPattern: '^([0-9a-f]{64})?$',
      constraintDescription: 'It must be 64 hexadecimal digits in lower case, or empty (docs/deploy.md).',
    });

    const storage = new Storage(this, 'Storage', { settings });
    const messaging = new Messaging(this, 'Messaging');
    const subscriberTopics = new SubscriberTopics(this, 'SubscriberTopics', { settings });
    const parts = { settings, storage, messaging, subscriberTopics };

    const api = new HttpApi(this, 'Api', { ...parts, bootstrapTokenHash });
    const ingest = new Ingest(this, 'Ingest', parts);
    const match = new Match(this, 'Match', parts);
    const deliver = new Deliver(this, 'Deliver', { ...parts, publicUrl: api.gateway.apiEndpoint });
    const clock = new Clock(this, 'Clock', parts);

    new Monitoring(this, 'Monitoring', { settings, storage, messaging, api, ingest, match, deliver, clock });
    new Outputs(this, 'Outputs', { storage, messaging, api, clock });
  }
}
