import { join } from 'node:path';
import type { Clock } from '../clock/clock.ts';
import { Mailbox } from '../mailbox/mailbox.ts';
import { SnsMail } from '../mailbox/sns-mail.ts';
import { Messaging } from './messaging.ts';
import { openTables, type Tables } from './tables.ts';

/** The engines that replace AWS's services. They have all stored data. */
export interface Engines {
  readonly tables: Tables;
  readonly messaging: Messaging;
  readonly mailbox: Mailbox;
  readonly mail: SnsMail;
  close(): Promise<void>;
}

/**
 * Opens the engines on the data folder.
 * @param data the folder; absent for memory
 * @param publicUrl address that the links in mails start with
 */
export async function openEngines(
  data: string | undefined,
  clock: Clock,
  publicUrl: string,
): Promise<Engines> {
  const folder = (name: string) => (data === undefined ? undefined : join(data, name));
  const [tables, messaging] = await Promise.all([
    openTables(folder('tables')),
    Messaging.open(folder('queues')),
  ]);
  const mailbox = new Mailbox(folder('mailbox.db'), () => clock.now());
  const mail = new SnsMail(messaging, mailbox, publicUrl);
  const close = async () => {
    await messaging.close();
    await tables.close();
    mailbox.close();
  };
  return { tables, messaging, mailbox, mail, close };
}
