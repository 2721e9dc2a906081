import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';

/**
 * One email or SMS that was sent, as `GET /_local/mailbox` shows it. `at`: ISO 8601 in UTC, by the clock of the local
 * cloud.
 */
const mailSchema = z.object({
  id: z.string(),
  channel: z.enum(['email', 'sms']),
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  at: z.string(),
});
export type Mail = z.infer<typeof mailSchema>;

/** `notification`: published to a topic. `question`: SNS asks for confirmation. `text`: sent directly to a number. */
export type MailKind = 'notification' | 'question' | 'text';

/** All sent mails, and the tokens that confirm subscriptions. Kept in one SQLite file. */
export class Mailbox {
  readonly #database: DatabaseSync;
  readonly #now: () => number;

  /** @param file path of the SQLite file; absent for memory */
  constructor(file: string | undefined, now: () => number) {
    this.#now = now;
    this.#database = new DatabaseSync(file ?? ':memory:');
    this.#database.exec(`
      PRAGMA journal_mode = WAL;
      CREATE TABLE IF NOT EXISTS mail (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, channel TEXT NOT NULL,
        "to" TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL, at TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS confirmations (token TEXT PRIMARY KEY, subscription_arn TEXT NOT NULL);
    `);
  }

  put(kind: MailKind, mail: Pick<Mail, 'channel' | 'to' | 'subject' | 'body'>): void {
    const at = new Date(this.#now()).toISOString();
    this.#database
      .prepare('INSERT INTO mail (id, kind, channel, "to", subject, body, at) VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(randomUUID(), kind, mail.channel, mail.to, mail.subject, mail.body, at);
  }

  /** Returns every mail, oldest first. */
  all(): Mail[] {
    const rows = this.#database
      .prepare('SELECT id, channel, "to", subject, body, at FROM mail ORDER BY number')
      .all();
    return z.array(mailSchema).parse(rows);
  }

  /** Counts the sent mails of one kind. */
  count(kind: MailKind): number {
    const row = this.#database.prepare('SELECT count(*) AS count FROM mail WHERE kind = ?').get(kind);
    return z.object({ count: z.number() }).parse(row).count;
  }

  /** Stores a token that confirms a subscription. */
  putToken(token: string, subscriptionArn: string): void {
    this.#database.prepare('INSERT INTO confirmations VALUES (?, ?)').run(token, subscriptionArn);
  }

  /** Returns the subscription that a token confirms. */
  subscriptionOf(token: string): string | undefined {
    const row = this.#database
      .prepare('SELECT subscription_arn AS arn FROM confirmations WHERE token = ?')
      .get(token);
    return row === undefined ? undefined : z.object({ arn: z.string() }).parse(row).arn;
  }

  close(): void {
    this.#database.close();
  }
}
