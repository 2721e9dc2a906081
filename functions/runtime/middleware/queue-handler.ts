import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { PermanentError, RetryLaterError } from '../errors.ts';
import { logger, metrics } from '../logger.ts';
import { observed } from './observed.ts';

/** The record of a message: its id, and how often it was received. */
export interface Delivery {
  readonly messageId: string;
  readonly receiveCount: number;
  /** Milliseconds until Lambda ends this invocation. */
  readonly remainingMs: () => number;
}

/** Handles one message. If it throws, this message, and no other, goes back to its queue. */
export type MessageHandler<T> = (message: T, delivery: Delivery) => Promise<void>;

/** Time that must be left of the invocation to start a record, in milliseconds. The other records go back untouched. */
const lastStartMs = 3_000;

export interface QueueHandlerOptions {
  /** Whether the records of a batch are handled one after the other. @default false: all at once */
  readonly oneByOne?: boolean;
}

/**
 * Makes a handler for SQS. It parses the body of each record with `schema` and reports failures one by one, so a
 * message that fails does not stop the others. A message that can never succeed fails on each receive; it then goes to
 * the dead-letter queue unchanged, which raises an alarm.
 */
export function queueHandler<S extends z.ZodType>(
  schema: S,
  handle: MessageHandler<z.output<S>>,
  { oneByOne = false }: QueueHandlerOptions = {},
) {
  const processor = new BatchProcessor(EventType.SQS);
  return observed<SQSEvent, SQSBatchResponse>().handler((event: SQSEvent, context: Context) =>
    processPartialResponse(
      event,
      (record: SQSRecord) => handleRecord(record, context, schema, handle),
      processor,
      {
        context,
        processInParallel: !oneByOne,
        throwOnFullBatchFailure: false,
      },
    ),
  );
}

async function handleRecord<S extends z.ZodType>(
  record: SQSRecord,
  context: Context,
  schema: S,
  handle: MessageHandler<z.output<S>>,
): Promise<void> {
  const remainingMs = () => context.getRemainingTimeInMillis();
  const receiveCount = Number(record.attributes.ApproximateReceiveCount);
  const about = { messageId: record.messageId, receiveCount };
  try {
    if (remainingMs() < lastStartMs) throw new RetryLaterError('Too little of the invocation is left.');
    await handle(parseBody(record.body, schema), { ...about, remainingMs });
  } catch (error) {
    if (error instanceof RetryLaterError) {
      logger.info('Message goes back to its queue', { ...about, because: error.message });
    } else {
      logger.error('Message failed', { ...about, body: record.body.slice(0, 2_000), error: error as Error });
      metrics.addMetric('MessagesFailed', MetricUnit.Count, 1);
    }
    throw error;
  }
}

function parseBody<S extends z.ZodType>(body: string, schema: S): z.output<S> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (cause) {
    throw new PermanentError('The message is not JSON.', { cause });
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success)
    throw new PermanentError(
      `The message does not have the expected form:\n${z.prettifyError(parsed.error)}`,
    );
  return parsed.data;
}
