import { checkAnswer } from './api/check-answer.ts';

/** An answer of the API, as a test sees it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into the JSON without types, and fail on a missing member
  readonly body: any;
}

export interface Mail {
  readonly id: string;
  readonly channel: 'email' | 'sms';
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly at: string;
}

/** Calls a running Dateline over HTTP, as a user would. Checks each answer against the OpenAPI document. */
export class Api {
  /** Messages of the mailbox that {@link newMail} has returned. */
  #seen = 0;
  readonly url: string;
  readonly token: string | undefined;

  constructor(url: string, token?: string) {
    this.url = url;
    this.token = token;
  }

  async call(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    const contentType = response.headers.get('content-type') ?? undefined;
    const answerBody = /json/.test(contentType ?? '') ? JSON.parse(text) : text;
    if (!path.startsWith('/_local/')) {
      checkAnswer(method, path, { status: response.status, contentType, body: answerBody });
    }
    return { status: response.status, headers: response.headers, body: answerBody };
  }

  get = (path: string) => this.call('GET', path);
  post = (path: string, body?: unknown) => this.call('POST', path, body);
  patch = (path: string, body?: unknown) => this.call('PATCH', path, body);
  delete = (path: string) => this.call('DELETE', path);

  /** Creates something, and fails the test when the API refuses. */
  async make(path: string, body: unknown): Promise<Answer['body']> {
    const answer = await this.post(path, body);
    if (answer.status >= 300)
      throw new Error(`POST ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async mailbox(): Promise<Mail[]> {
    return (await this.get('/_local/mailbox')).body;
  }

  /** Reads the messages that left since it was last asked, oldest first. */
  async newMail(): Promise<Mail[]> {
    const mailbox = await this.mailbox();
    const mails = mailbox.slice(this.#seen);
    this.#seen = mailbox.length;
    return mails;
  }

  drain = () => this.make('/_local/drain', undefined);
  tick = (time: string): Promise<{ time: string; alerts: number }> => this.make('/_local/tick', { time });

  /** Makes a confirmed subscriber. Presses the button behind the link in SNS's mail, or sends the code back. */
  async confirmedSubscriber(request: {
    channel: 'email' | 'sms';
    address: string;
    timezone?: string;
    [setting: string]: unknown;
  }): Promise<string> {
    const { id } = await this.make('/subscribers', { timezone: 'America/New_York', ...request });
    const question = (await this.mailbox()).findLast((mail) => mail.to === request.address);
    if (question === undefined) throw new Error(`No message asked ${request.address} to confirm.`);
    if (request.channel === 'email') {
      await confirmByLink(question.body);
    } else {
      const code = /\b\d{6}\b/.exec(question.body)?.[0];
      await this.make(`/subscribers/${id}/confirmation`, { code });
    }
    return id;
  }
}

/** Opens the link of a confirmation mail and presses the button of the page. */
async function confirmByLink(mail: string): Promise<void> {
  const link = /https?:\/\/\S+/.exec(mail)?.[0];
  if (link === undefined) throw new Error(`No link in: ${mail}`);
  const page = await (await fetch(link)).text();
  const action = /<form[^>]*action="([^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? link;
  const fields = [...page.matchAll(/<input[^>]*name="([^"]*)"[^>]*value="([^"]*)"/g)].map(
    ([, name = '', value = '']): [string, string] => [name, value],
  );
  const pressed = await fetch(new URL(action, link), { method: 'POST', body: new URLSearchParams(fields) });
  if (!pressed.ok) throw new Error(`Confirming answered ${pressed.status}.`);
}
