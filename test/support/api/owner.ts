import { articleExamples } from '../../../functions/api/http/examples.ts';
import type { Scope } from '../../../functions/domain/access/scopes.ts';
import { scopes } from '../../../functions/domain/access/scopes.ts';
import type { Alert } from '../../../functions/domain/alert/alert.ts';
import { pageIdOf } from '../../../functions/runtime/page-ids.ts';
import { anAlert } from '../builders/alert.ts';
import type { Answered, Deployment } from './deployment.ts';
import type { SentRequest } from './event.ts';

let made = 0;

/** A caller with a token of their own, and the resources that they make. */
export class Owner {
  readonly name: string;
  readonly api: Deployment;
  readonly secret: string;

  private constructor(name: string, api: Deployment, secret: string) {
    this.name = name;
    this.api = api;
    this.secret = secret;
  }

  static async at(api: Deployment, name = 'desk', having: readonly Scope[] = scopes): Promise<Owner> {
    const { secret } = await api.token(name, having);
    return new Owner(name, api, secret);
  }

  send = (request: SentRequest): Promise<Answered> => this.api.send(request, this.secret);
  get = (path: string, headers?: SentRequest['headers']) => this.send({ method: 'GET', path, headers });
  post = (path: string, body: unknown, headers?: SentRequest['headers']) =>
    this.send({ method: 'POST', path, body, headers });
  patch = (path: string, body: unknown, headers?: SentRequest['headers']) =>
    this.send({ method: 'PATCH', path, body, headers });
  delete = (path: string) => this.send({ method: 'DELETE', path });

  /** Creates something, and returns it. Fails when the API refuses. */
  async make(path: string, body: unknown): Promise<Answered['body']> {
    const answered = await this.post(path, body);
    if (answered.status >= 300) throw new Error(`POST ${path}: ${answered.status} ${answered.text}`);
    return answered.body;
  }

  /** Makes an email subscriber who has confirmed. */
  async subscriber(settings: Record<string, unknown> = {}): Promise<string> {
    const address = `reader-${++made}@example.com`;
    const { id } = await this.make('/subscribers', {
      channel: 'email',
      address,
      timezone: 'Europe/Berlin',
      ...settings,
    });
    const stored = await this.api.services.subscribers.get(id);
    this.api.channel.confirmed.add(stored?.subscriptionArn ?? '');
    return id;
  }

  /** Makes a text-message subscriber. Returns it with the code that was sent. */
  async textSubscriber(): Promise<{ id: string; code: string }> {
    const address = `+1202555${String(++made).padStart(4, '0')}`;
    const { id } = await this.make('/subscribers', { channel: 'sms', address, timezone: 'America/Chicago' });
    const code = /\b\d{6}\b/.exec(this.api.channel.texts.at(-1)?.text ?? '')?.[0] ?? '';
    return { id, code };
  }

  async watch(settings: Record<string, unknown> = {}): Promise<string> {
    const subscriberId = settings.subscriberId ?? (await this.subscriber());
    return (await this.make('/watches', { query: 'ferry', ...settings, subscriberId })).id;
  }

  /** Paths of the secret links of a watch. */
  async links(
    settings: Record<string, unknown> = {},
  ): Promise<Record<'calendar' | 'jsonFeed' | 'atom', string>> {
    const made = await this.make(`/watches/${await this.watch(settings)}/link`, undefined);
    const path = (url: string) => url.replace(/^https:\/\/[^/]+/, '');
    return { calendar: path(made.calendar), jsonFeed: path(made.jsonFeed), atom: path(made.atom) };
  }

  /** Makes an article, structured. */
  async article(settings: Record<string, unknown> = {}): Promise<string> {
    const example = articleExamples['Plain text'];
    // Another text at the address of the example would be its revision.
    const { url, ...elsewhere } = { url: undefined, ...example };
    const isExample = settings.headline === undefined && settings.body === undefined;
    const { id } = await this.make('/articles', { ...(isExample ? example : elsewhere), ...settings });
    await this.api.ingest();
    return id;
  }

  /** Returns the path of the page of an alert, as the link in its message has it. */
  async pageOf(alertId: string): Promise<string> {
    return `/a/${pageIdOf(alertId, await this.api.services.pageKeys.get())}`;
  }

  /** Makes an article that was given up. */
  async failedArticle(): Promise<string> {
    const article = { ...articleExamples['Plain text'], headline: 'Nobody could structure this' };
    const { id } = await this.make('/articles', article);
    await this.api.services.articles.fail(id, 'None of 5 attempts came to an end.');
    return id;
  }

  /** Makes an alert of a new watch on a new article, held until `releaseAt`. */
  async alert({ releaseAt = '2099-01-01T00:00:00.000Z', ...members }: Partial<Alert> = {}): Promise<string> {
    const watchId = members.watchId ?? (await this.watch());
    const { subscriberId = '' } = (await this.api.services.watches.get(watchId)) ?? {};
    const articleId = members.articleId ?? (await this.article());
    const [itemId = ''] =
      (await this.api.services.articles.getStructured(articleId))?.items.map(({ item }) => item.id) ?? [];
    const id = `alr_${String(++made).padStart(27, '0')}`;
    const alert = anAlert({
      id,
      owner: this.name,
      subscriberId,
      reason: 'digest',
      ...members,
      watchId,
      articleId,
      itemIds: [itemId],
      state: 'held',
      releaseAt,
    });
    await this.api.services.alerts.hold(alert, { messageId: id, receiveCount: 1 });
    return id;
  }
}
