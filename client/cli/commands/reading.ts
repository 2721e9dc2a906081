import { type Call, type Command, dataOf, textOption } from '../command.ts';
import { CliError, exitCodes } from '../io.ts';
import { short, table } from '../table.ts';

const limit = { type: 'string' } as const;
const period = { from: { type: 'string' }, to: { type: 'string' } } as const;

/** `dateline items` */
export const listItems: Command = {
  usage: 'items [QUERY] [--from DATE] [--to DATE] [--limit N]',
  does: 'searches items, newest first',
  options: { ...period, limit },
  arity: [0, 1],
  run: async (call) => {
    const query = { ...searchOf(call), limit: limitOf(textOption(call, 'limit')) };
    const page = dataOf(await call.client.GET('/items', { params: { query } }));
    const rows = page.items.map(({ id, kind, quote }) => [id, kind, short(quote)]);
    return { json: page, text: table(['id', 'kind', 'item'], rows) };
  },
};

/** `dateline articles` */
export const listArticles: Command = {
  usage: 'articles [QUERY] [--from DATE] [--to DATE] [--limit N]',
  does: 'searches articles, with or without items, newest first',
  options: { ...period, limit },
  arity: [0, 1],
  run: async (call) => {
    const query = { ...searchOf(call), limit: limitOf(textOption(call, 'limit')) };
    const page = dataOf(await call.client.GET('/articles', { params: { query } }));
    const rows = page.articles.map(({ id, inLanguage, headline }) => [id, inLanguage, short(headline)]);
    return { json: page, text: table(['id', 'language', 'headline'], rows) };
  },
};

/** `dateline calendar` */
export const showCalendar: Command = {
  usage: 'calendar [QUERY] [--from DATE] [--to DATE] [--ics]',
  does: 'lists items by their dates; --ics prints iCalendar',
  options: { ...period, ics: { type: 'boolean' } },
  arity: [0, 1],
  run: async (call) => {
    const query = searchOf(call);
    if (call.options.ics === true) {
      const calendar = dataOf(await call.client.GET('/calendar.ics', { params: { query }, parseAs: 'text' }));
      return { json: calendar, text: calendar.trimEnd() };
    }
    const page = dataOf(await call.client.GET('/calendar', { params: { query } }));
    const rows = page.items.map(({ due, quote }) => [due.date, short(quote)]);
    return { json: page, text: table(['due', 'item'], rows) };
  },
};

/** `dateline alerts` */
export const listAlerts: Command = {
  usage: 'alerts [--subscriber ID] [--watch ID] [--limit N]',
  does: 'lists alerts and what became of each, newest first',
  options: { subscriber: { type: 'string' }, watch: { type: 'string' }, limit },
  arity: [0, 0],
  run: async (call) => {
    const query = {
      subscriberId: textOption(call, 'subscriber'),
      watchId: textOption(call, 'watch'),
      limit: limitOf(textOption(call, 'limit')),
    };
    const page = dataOf(await call.client.GET('/alerts', { params: { query } }));
    const rows = page.alerts.map(({ at, state, reason, occasion, watchId, articleId }) => [
      at,
      reason === undefined ? state : `${state} (${reason})`,
      occasion.kind === 'due' ? `due ${occasion.date}` : 'published',
      watchId,
      articleId,
    ]);
    return { json: page, text: table(['at', 'state', 'why', 'watch', 'article'], rows) };
  },
};

/** Returns the query and the period of a listing. */
function searchOf(call: Call): { q?: string; from?: string; to?: string } {
  return { q: call.args[0], from: textOption(call, 'from'), to: textOption(call, 'to') };
}

/**
 * Reads `--limit`.
 * @throws {CliError} when it is not a number
 */
function limitOf(text: string | undefined): number | undefined {
  if (text === undefined || /^\d+$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new CliError(`--limit ${text} is not a whole number.`, exitCodes.usage);
}
