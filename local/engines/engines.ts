import { join } from 'node:path';
import type { Clock } from '../clock/clock.ts';
import { Mailbox } from '../mailbox/mailbox.ts';
import { SnsMail } from '../mailbox/sns-mail.ts';
import { Messaging } from './messaging.ts';
import { openTables, type Tables } from './tables.ts';

/** What stands in for AWS's services: everything that is kept, is kept here. */
export interface Engines {
  readonly tables: Tables;
  readonly messaging: Messaging;
  readonly mailbox: Mailbox;
  readonly mail: SnsMail;
  close(): Promise<void>;
}

/**
 * Opens the engines on what is in the data folder.
 * @param data absent for memory
 * @param publicUrl where the links in mails lead
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
