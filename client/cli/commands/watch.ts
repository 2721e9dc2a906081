import { type Command, dataOf, textOption } from '../command.ts';
import { CliError, exitCodes } from '../io.ts';
import { table } from '../table.ts';

/** `dateline subscriber add` */
export const addSubscriber: Command = {
  usage: 'subscriber add EMAIL|PHONE [--timezone ZONE] [--digest daily|weekly|immediate]',
  does: 'adds an address, which gets a request to confirm; the default time zone is that of this machine',
  options: { timezone: { type: 'string' }, digest: { type: 'string' } },
  arity: [1, 1],
  run: async (call) => {
    const address = call.args[0] ?? '';
    const body = {
      channel: address.startsWith('+') ? ('sms' as const) : ('email' as const),
      address,
      timezone: textOption(call, 'timezone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...digestOf(textOption(call, 'digest')),
    };
    const subscriber = dataOf(await call.client.POST('/subscribers', { body }));
    return { json: subscriber, text: `${subscriber.id}  ${subscriber.status}` };
  },
};

/** `dateline watch add` */
export const addWatch: Command = {
  usage: 'watch add QUERY --subscriber ID [--on publication,due] [--lead 0,1,7] [--name NAME]',
  does: 'creates a watch; with due, shows its coming reminders',
  options: {
    subscriber: { type: 'string' },
    on: { type: 'string' },
    lead: { type: 'string' },
    name: { type: 'string' },
  },
  arity: [1, 1],
  run: async (call) => {
    const subscriberId = textOption(call, 'subscriber');
    if (subscriberId === undefined)
      throw new CliError('Give the subscriber: --subscriber ID.', exitCodes.usage);
    const name = textOption(call, 'name');
    const body = {
      subscriberId,
      query: call.args[0] ?? '',
      on: eventsOf(textOption(call, 'on') ?? 'publication'),
      leadDays: (textOption(call, 'lead') ?? '0').split(',').map(Number),
      ...(name === undefined ? {} : { name }),
    };
    const watch = dataOf(await call.client.POST('/watches', { body }));
    const coming = (watch.coming ?? []).map(({ date, remindAt, item }) => [
      date,
      remindAt.join(' '),
      item.quote,
    ]);
    const reminders = coming.length === 0 ? '' : `\n\n${table(['due', 'reminds at', 'item'], coming)}`;
    return { json: watch, text: `${watch.id}  ${watch.canonical}${reminders}` };
  },
};

/** `dateline watch list` */
export const listWatches: Command = {
  usage: 'watch list [--subscriber ID]',
  does: 'lists your watches, newest first',
  options: { subscriber: { type: 'string' } },
  arity: [0, 0],
  run: async (call) => {
    const query = { subscriberId: textOption(call, 'subscriber'), limit: 100 };
    const page = dataOf(await call.client.GET('/watches', { params: { query } }));
    const rows = page.watches.map(({ id, on, leadDays, query }) => [
      id,
      on.join(','),
      leadDays.join(','),
      query,
    ]);
    return { json: page, text: table(['id', 'on', 'lead', 'query'], rows) };
  },
};

/** `dateline watch delete` */
export const deleteWatch: Command = {
  usage: 'watch delete ID',
  does: 'deletes a watch',
  arity: [1, 1],
  run: async ({ args: [id = ''], client }) => {
    dataOf(await client.DELETE('/watches/{id}', { params: { path: { id } } }));
    return { json: { id }, text: `${id} is deleted` };
  },
};

const events = ['publication', 'due'] as const;

function eventsOf(text: string): (typeof events)[number][] {
  return text.split(',').map((event) => {
    const known = events.find((each) => each === event);
    if (known === undefined) throw new CliError(`--on ${event}: use publication or due.`, exitCodes.usage);
    return known;
  });
}

const frequencies = ['immediate', 'daily', 'weekly'] as const;

function digestOf(text: string | undefined): { digest?: (typeof frequencies)[number] } {
  if (text === undefined) return {};
  const digest = frequencies.find((each) => each === text);
  if (digest === undefined) {
    throw new CliError(`--digest ${text}: use ${frequencies.join(', ')}.`, exitCodes.usage);
  }
  return { digest };
}
