import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { DatelineError } from './errors.ts';
import { inParts } from './in-parts.ts';
import { messageJson } from './message-json.ts';
import { packed } from './packed.ts';

/** The most messages that SQS takes in one call. */
const maxEntries = 10;
/** Bytes of all messages in one call, well below the limit of SQS. */
const maxBatchBytes = 200_000;
/** Bytes of one message that SQS takes in every region. */
const maxMessageBytes = 262_144;
const maxAttempts = 4;

/** SQS did not take some of the messages, after all attempts. */
export class SendError extends DatelineError {
  override readonly name = 'SendError';
  readonly code = 'send';
}

/** A message that SQS will never take, and why. */
export interface Refused<T> {
  readonly message: T;
  readonly reason: string;
}

export interface SendOptions {
  /** After how many seconds a consumer gets the messages: 0 to 900 (API reference of SendMessage). @default at once */
  readonly delaySeconds?: number;
}

interface Target extends SendOptions {
  readonly sqs: SQSClient;
  readonly queueUrl: string;
}

/** A body, and its place in the list of all bodies. */
interface Entry {
  readonly body: string;
  readonly place: number;
}

/** The error codes with which SQS refuses a whole call because of one of its messages. */
const messageFaults: ReadonlySet<string> = new Set([
  'BatchRequestTooLong',
  'InvalidMessageContents',
  'InvalidParameterValue',
]);

/**
 * Sends messages as JSON, in as few calls as possible. SQS may take only a part of a call; the rest is sent again.
 * Returns the messages that SQS will never take. All others are on the queue.
 * @throws {SendError} when SQS still does not take some messages after several attempts
 */
export async function sendEach<T>(
  sqs: SQSClient,
  queueUrl: string,
  messages: readonly T[],
  options: SendOptions = {},
): Promise<Refused<T>[]> {
  const refusals = await sendBodies({ sqs, queueUrl, ...options }, messages.map(messageJson));
  return refusals.flatMap(({ place, reason }) => {
    const message = messages[place];
    return message === undefined ? [] : [{ message, reason }];
  });
}

/**
 * Sends messages as JSON, as {@link sendEach}. A message that SQS will never take does not stop the others.
 * @throws {SendError} when SQS does not take some messages; the others are on the queue
 */
export async function sendMessages(
  sqs: SQSClient,
  queueUrl: string,
  messages: readonly unknown[],
  options: SendOptions = {},
): Promise<void> {
  await sendBatch(sqs, queueUrl, messages.map(messageJson), options);
}

/**
 * Sends bodies of messages, as {@link sendMessages}.
 * @throws {SendError} when SQS does not take some messages; the others are on the queue
 */
export async function sendBatch(
  sqs: SQSClient,
  queueUrl: string,
  bodies: readonly string[],
  options: SendOptions = {},
): Promise<void> {
  const [first, ...others] = await sendBodies({ sqs, queueUrl, ...options }, bodies);
  if (first === undefined) return;
  throw new SendError(
    `SQS did not take ${others.length + 1} of ${bodies.length} messages, and never will: ${first.reason}`,
  );
}

type Refusal = Pick<Entry, 'place'> & { readonly reason: string };

async function sendBodies(target: Target, bodies: readonly string[]): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  const entries: Entry[] = [];
  bodies.forEach((body, place) => {
    const bytes = Buffer.byteLength(body);
    if (bytes <= maxMessageBytes) entries.push({ body, place });
    else refusals.push({ place, reason: `The message has ${bytes} bytes; SQS takes ${maxMessageBytes}.` });
  });
  let left = 0;
  const codes = new Set<string>();
  const limits = { most: maxEntries, maxSize: maxBatchBytes };
  for (const batch of packed(entries, ({ body }) => Buffer.byteLength(body), limits)) {
    const result = await sendOne(target, batch);
    refusals.push(...result.refusals);
    left += result.left;
    for (const code of result.codes) codes.add(code);
  }
  if (left > 0) {
    throw new SendError(`SQS did not take ${left} of ${bodies.length} messages: ${[...codes].join(', ')}.`);
  }
  return refusals;
}

/** The outcome of one call with its retries. `left`: messages that SQS did not take now, with the codes of its answers. */
interface BatchResult {
  readonly refusals: readonly Refusal[];
  readonly left: number;
  readonly codes: readonly string[];
}

async function sendOne(target: Target, batch: readonly Entry[]): Promise<BatchResult> {
  const { sqs, queueUrl, delaySeconds: DelaySeconds } = target;
  const refusals: Refusal[] = [];
  let left = batch;
  for (let attempt = 1; ; attempt += 1) {
    const Entries = left.map(({ body }, i) => ({ Id: String(i), MessageBody: body, DelaySeconds }));
    let failures: { Id?: string; Code?: string; Message?: string; SenderFault?: boolean }[];
    try {
      const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
      failures = Failed;
    } catch (error) {
      if (!(error instanceof Error) || !messageFaults.has(error.name)) throw error;
      return withFault(target, left, error, refusals);
    }
    const again: Entry[] = [];
    for (const { Id, Code, Message, SenderFault } of failures) {
      const entry = left[Number(Id)];
      if (entry === undefined) continue;
      if (SenderFault === true) refusals.push({ place: entry.place, reason: `${Code}: ${Message ?? ''}` });
      else again.push(entry);
    }
    if (again.length === 0) return { refusals, left: 0, codes: [] };
    if (attempt === maxAttempts) {
      return { refusals, left: again.length, codes: failures.map(({ Code }) => Code ?? 'unknown') };
    }
    left = again;
    await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** attempt));
  }
}

/** Sends each message alone, to find the one that made SQS refuse the whole call. */
async function withFault(
  target: Target,
  batch: readonly Entry[],
  error: Error,
  refusals: readonly Refusal[],
): Promise<BatchResult> {
  const [only, ...others] = batch;
  if (only !== undefined && others.length === 0) {
    const reason = `${error.name}: ${error.message}`;
    return { refusals: [...refusals, { place: only.place, reason }], left: 0, codes: [] };
  }
  const results: BatchResult[] = [];
  for (const entries of inParts(batch, 1)) results.push(await sendOne(target, entries));
  return {
    refusals: [...refusals, ...results.flatMap((result) => result.refusals)],
    left: results.reduce((sum, result) => sum + result.left, 0),
    codes: results.flatMap((result) => result.codes),
  };
}
