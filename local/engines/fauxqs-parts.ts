import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildApp } from 'fauxqs';

type App = ReturnType<typeof buildApp>;
type Stores = NonNullable<NonNullable<Parameters<typeof buildApp>[0]>['stores']>;
export type SqsStore = Stores['sqsStore'];
export type SnsStore = Stores['snsStore'];
export type SqsQueue = ReturnType<SqsStore['createQueue']>;
type SqsMessage = Parameters<SqsQueue['enqueue']>[0];
export type MessageAttributes = SqsMessage['messageAttributes'];
interface SqsStoreClass {
  new (): SqsStore;
  createMessage(body: string, attributes: MessageAttributes): SqsMessage;
}
type Persistence = NonNullable<SqsStore['persistence']>;

/** SQS and SNS without a server: `app.inject` takes requests, and queues are read from their store. */
export interface MessagingParts {
  readonly app: App;
  readonly sqs: SqsStore;
  readonly sns: SnsStore;
  readonly newMessage: (body: string, attributes: MessageAttributes) => SqsMessage;
  readonly close: () => Promise<void>;
}

/**
 * Builds fauxqs from its parts. Its own `startFauxqs` listens on every network interface of the machine, and gives no
 * access to messages in flight. These are the same parts in the same order.
 * @param folder folder of the SQLite store; absent for memory
 */
export async function openMessaging(folder: string | undefined): Promise<MessagingParts> {
  const { SqsStore } = await part<{ SqsStore: SqsStoreClass }>('sqs/sqsStore.js');
  const { SnsStore } = await part<{ SnsStore: new () => SnsStore }>('sns/snsStore.js');
  const { S3Store } = await part<{ S3Store: new () => Stores['s3Store'] }>('s3/s3Store.js');
  const sqs = new SqsStore();
  const sns = new SnsStore();
  const persistence = folder === undefined ? undefined : await openPersistence(folder, sqs, sns);
  const app = buildApp({ logger: false, stores: { sqsStore: sqs, snsStore: sns, s3Store: new S3Store() } });
  const close = async () => {
    await app.close();
    persistence?.close();
  };
  return { app, sqs, sns, newMessage: SqsStore.createMessage, close };
}

async function openPersistence(folder: string, sqs: SqsStore, sns: SnsStore): Promise<Persistence> {
  const { PersistenceManager } = await part<{ PersistenceManager: new (folder: string) => Persistence }>(
    'persistence.js',
  );
  const persistence = new PersistenceManager(folder);
  // Before the stores are attached: otherwise they would write loaded rows again, and delete them first.
  persistence.loadSqsAndSns(sqs, sns);
  sqs.persistence = persistence;
  sns.persistence = persistence;
  for (const queue of sqs.allQueues()) queue.persistence = persistence;
  return persistence;
}

async function part<T>(path: string): Promise<T> {
  const manifest = findPackageJSON('fauxqs', import.meta.url);
  if (manifest === undefined) throw new Error('fauxqs is not installed; run npm ci.');
  return import(pathToFileURL(join(dirname(manifest), 'dist', path)).href);
}
