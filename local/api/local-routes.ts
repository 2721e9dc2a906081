import * as z from 'zod';
import { TickError } from '../clock/tick-error.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import { buttonPage, resultPage } from '../mailbox/pages.ts';
import type { SnsMail } from '../mailbox/sns-mail.ts';
import { parseJson } from '../parse-json.ts';
import type { HttpRequest } from './payload.ts';
import { type HttpAnswer, html, json, problem } from './problems.ts';

/** The parts of the local cloud that `/_local` uses. */
export interface LocalControl {
  readonly mailbox: Mailbox;
  readonly mail: Pick<SnsMail, 'confirm' | 'unsubscribe'>;
  /** Resolves once every queue is empty and no function runs. */
  readonly drain: () => Promise<void>;
  /**
   * Moves the virtual clock, runs the schedules, and waits for the work that they cause.
   * @throws {TickError} when there is no virtual clock, when it would go back, or when a run failed
   */
  readonly tick: (instant: number) => Promise<{ alerts: number }>;
  /** Puts every dead letter back where it came from. Returns how many. */
  readonly redrive: () => Promise<number>;
}

const tickSchema = z.object({ time: z.iso.datetime({ offset: true }) });

/** Handles a `/_local` request. Returns undefined for every other path. */
export async function answerLocally(
  request: HttpRequest,
  control: LocalControl,
): Promise<HttpAnswer | undefined> {
  const { method, path } = request;
  if (!path.startsWith('/_local/')) return undefined;
  const search = new URLSearchParams(request.rawQueryString);
  switch (`${method} ${path}`) {
    case 'GET /_local/mailbox':
      return json(200, control.mailbox.all());
    case 'POST /_local/drain':
      await control.drain();
      return json(200, { drained: true });
    case 'POST /_local/tick':
      return tick(request.body, control);
    case 'POST /_local/redrive':
      return json(200, { redriven: await control.redrive() });
    case 'GET /_local/confirm':
      return html(
        200,
        buttonPage('Confirm the subscription', 'Press the button to receive messages.', 'Confirm'),
      );
    case 'POST /_local/confirm':
      return confirm(search.get('token') ?? '', control);
    case 'GET /_local/unsubscribe':
      return html(
        200,
        buttonPage('Unsubscribe', 'Press the button to receive no more messages.', 'Unsubscribe'),
      );
    case 'POST /_local/unsubscribe':
      return unsubscribe(search.get('subscription') ?? '', control);
    default:
      return problem(
        404,
        'Not Found',
        `The local cloud has no ${method} ${path}; docs/local.md lists what it has.`,
      );
  }
}

async function tick(body: Buffer, control: LocalControl): Promise<HttpAnswer> {
  const parsed = tickSchema.safeParse(parseJson(body.toString()));
  if (!parsed.success) {
    return problem(400, 'Bad Request', 'Send { "time": "<ISO 8601 instant with Z or an offset>" }.');
  }
  const instant = Date.parse(parsed.data.time);
  try {
    const { alerts } = await control.tick(instant);
    return json(200, { time: new Date(instant).toISOString(), alerts });
  } catch (error) {
    if (!(error instanceof TickError)) throw error;
    return problem(error.status, error.status === 409 ? 'Conflict' : 'Internal Server Error', error.message);
  }
}

function confirm(token: string, { mail }: LocalControl): HttpAnswer {
  return mail.confirm(token) === undefined
    ? html(404, resultPage('Unknown link', 'This link confirms nothing, or it is no longer valid.'))
    : html(200, resultPage('Subscription confirmed', 'You will receive messages from now on.'));
}

function unsubscribe(subscriptionArn: string, { mail }: LocalControl): HttpAnswer {
  return mail.unsubscribe(subscriptionArn)
    ? html(200, resultPage('Unsubscribed', 'You will receive no more messages.'))
    : html(404, resultPage('Unknown link', 'There is no such subscription.'));
}
