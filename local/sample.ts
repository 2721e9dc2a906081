import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { withoutFooter } from './mailbox/letters.ts';
import { sampleTour } from './sample-tour.ts';

/** The address of a running local cloud and its token, as any client has them. */
export interface SampleTarget {
  readonly url: string;
  readonly token: string;
}

const examples = join(import.meta.dirname, '../examples');

const mailSchema = z.object({ channel: z.string(), to: z.string(), subject: z.string(), body: z.string() });
type Mail = z.infer<typeof mailSchema>;

const comingSchema = z.array(
  z.object({ date: z.string(), remindAt: z.array(z.string()), item: z.object({ quote: z.string() }) }),
);

const watchesSchema = z.array(
  z.object({
    name: z.string(),
    query: z.string(),
    on: z.array(z.string()),
    leadDays: z.array(z.int()).optional(),
  }),
);

/**
 * Sends the sample through the API as a user would, and prints the result.
 * @param timeZone IANA zone of the sample's subscribers
 */
export async function runSample(target: SampleTarget, timeZone: string): Promise<void> {
  const email = await confirmedByEmail(target, 'desk@example.com', timeZone);
  const sms = await confirmedBySms(target, '+12025550123', timeZone);
  const watches = watchesSchema.parse(await example('watches.json'));
  const onPublication = watches.filter(({ on }) => on.includes('publication'));
  const onDue = watches.filter(({ on }) => !on.includes('publication'));
  for (const watch of onPublication)
    await call(target, 'POST', '/watches', { subscriberId: email, ...watch });
  const [first] = onPublication;
  if (first !== undefined) await call(target, 'POST', '/watches', { subscriberId: sms, ...first });

  const before = (await mailbox(target)).length;
  const article = z.looseObject({ headline: z.string() }).parse(await example('shipyard-pact.json'));
  const { time } = z.object({ time: z.string() }).parse(await call(target, 'GET', '/health'));
  await call(target, 'POST', '/articles', { ...article, datePublished: time });
  await call(target, 'POST', '/_local/drain');

  print(`The sample article came in: "${article.headline}".`);
  for (const mail of (await mailbox(target)).slice(before)) printMail(mail);
  for (const watch of onDue) {
    const made = z
      .object({ coming: comingSchema })
      .parse(await call(target, 'POST', '/watches', { subscriberId: email, ...watch }));
    printComing(watch.name, made.coming);
  }
  print(sampleTour(target));
}

async function confirmedByEmail(target: SampleTarget, address: string, timezone: string): Promise<string> {
  const id = await subscriber(target, { channel: 'email', address, timezone });
  const link = /https?:\/\/\S+/.exec((await lastMailTo(target, address)).body)?.[0];
  if (link === undefined) throw new Error('The mail that asks for confirmation has no link.');
  await fetch(link, { method: 'POST' });
  return id;
}

async function confirmedBySms(target: SampleTarget, address: string, timezone: string): Promise<string> {
  const id = await subscriber(target, { channel: 'sms', address, timezone });
  const code = /\b\d{6}\b/.exec((await lastMailTo(target, address)).body)?.[0];
  await call(target, 'POST', `/subscribers/${id}/confirmation`, { code });
  return id;
}

async function subscriber(target: SampleTarget, request: Record<string, string>): Promise<string> {
  return z.object({ id: z.string() }).parse(await call(target, 'POST', '/subscribers', request)).id;
}

async function lastMailTo(target: SampleTarget, address: string): Promise<Mail> {
  const mail = (await mailbox(target)).findLast(({ to }) => to === address);
  if (mail === undefined) throw new Error(`Nothing was sent to ${address}.`);
  return mail;
}

async function mailbox(target: SampleTarget): Promise<Mail[]> {
  return z.array(mailSchema).parse(await call(target, 'GET', '/_local/mailbox'));
}

async function call(target: SampleTarget, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${target.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${target.token}`, 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

async function example(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(examples, name), 'utf8'));
}

function printMail({ channel, to, subject, body }: Mail): void {
  print(`\n── ${channel === 'sms' ? 'SMS' : 'Email'} to ${to} ${'─'.repeat(30)}`);
  if (channel === 'email') print(`Subject: ${subject}\n`);
  print(withoutFooter(body).trimEnd());
}

function printComing(name: string, coming: z.infer<typeof comingSchema>): void {
  print(`\n── Reminders to come for the watch "${name}" ${'─'.repeat(12)}`);
  if (coming.length === 0) print('none');
  for (const { date, remindAt, item } of coming) {
    print(`${date}: ${item.quote}`);
    print(`  reminds at ${remindAt.join(', ')}`);
  }
}

function print(text: string): void {
  console.log(text);
}
