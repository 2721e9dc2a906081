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

/** Outputs of the stack: the names and addresses that a person needs to use and to repair a deployment. */
export class Outputs extends Construct {
  constructor(scope: Construct, id: string, { storage, messaging, api, clock }: OutputsProps) {
    super(scope, id);
    this.#add('ApiUrl', 'Address of the API', api.gateway.apiEndpoint);
    for (const [noun, name] of Object.entries(storage.tableNames)) {
      this.#add(`${noun}Table`, `Name of the table ${noun}`, name);
    }
    for (const [noun, { queue, deadLetters }] of Object.entries(messaging.queues)) {
      // LongArticle: the long article queue.
      const name = `${noun.replace(/(?<=.)(?=[A-Z])/, ' ').toLowerCase()} queue`;
      this.#add(`${noun}QueueUrl`, `Address of the ${name}`, queue.queueUrl);
      this.#add(
        `${noun}DeadLettersUrl`,
        `Address of the dead-letter queue of the ${name}`,
        deadLetters.queue.queueUrl,
      );
      this.#add(
        `${noun}DeadLettersArn`,
        `ARN of the dead-letter queue of the ${name}, for a redrive`,
        deadLetters.queue.queueArn,
      );
    }
    this.#add(
      'ClockDeadLettersUrl',
      'Address of the dead-letter queue of CLOCK',
      clock.deadLetters.queue.queueUrl,
    );
    this.#add(
      'ItemsTopicArn',
      'ARN of the topic that announces every structured article; others may subscribe to it',
      messaging.itemsTopic.topic.topicArn,
    );
  }

  #add(name: string, description: string, value: string): void {
    // The name alone: CDK would put the path of constructs before it.
    new CfnOutput(this, name, { description, value }).overrideLogicalId(name);
  }
}
