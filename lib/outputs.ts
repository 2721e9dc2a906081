import { CfnOutput } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { HttpApi } from './api/http-api.ts';
import type { Clock } from './clock/clock.ts';
import type { Messaging } from './messaging/messaging.ts';
import type { Storage } from './storage/storage.ts';

export interface OutputsProps {
  readonly storage: Storage;
  readonly messaging: Messaging;
  readonly api: HttpApi;
  readonly clock: Clock;
}

/** What a person needs to use and to repair a deployment. */
export class Outputs extends Construct {
  constructor(scope: Construct, id: string, { storage, messaging, api, clock }: OutputsProps) {
    super(scope, id);
    this.#add('ApiUrl', 'Where the API is', api.gateway.apiEndpoint);
    for (const [noun, table] of Object.entries(storage.tables)) {
      this.#add(`${noun}Table`, `The table of ${noun}`, table.table.tableName);
    }
    for (const [noun, { queue, deadLetters }] of Object.entries(messaging.queues)) {
      this.#add(`${noun}QueueUrl`, `The ${noun.toLowerCase()} queue`, queue.queueUrl);
      this.#add(`${noun}DeadLettersUrl`, 'Where its failed messages are parked', deadLetters.queue.queueUrl);
      this.#add(`${noun}DeadLettersArn`, 'To redrive them from', deadLetters.queue.queueArn);
    }
    this.#add(
      'ClockDeadLettersUrl',
      'Where failed runs of CLOCK are parked',
      clock.deadLetters.queue.queueUrl,
    );
    this.#add(
      'ItemsTopicArn',
      'Subscribe to this for every structured article',
      messaging.itemsTopic.topic.topicArn,
    );
  }

  #add(name: string, description: string, value: string): void {
    // The name alone, without the path of constructs that would come before it.
    new CfnOutput(this, name, { description, value }).overrideLogicalId(name);
  }
}
