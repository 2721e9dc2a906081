import { parseArgs } from 'node:util';
import { datelineClient } from '../client.ts';
import { addressOf, localUrl, unreachable } from './address.ts';
import { type Call, type Command, textOption } from './command.ts';
import { addArticle, explainArticle, retryArticle, showArticle } from './commands/article.ts';
import { listAlerts, listArticles, listItems, showCalendar } from './commands/reading.ts';
import { createToken, firstToken, listTokens, revokeToken } from './commands/token.ts';
import { addSubscriber, addWatch, deleteWatch, listWatches } from './commands/watch.ts';
import { CliError, exitCodes, type Io } from './io.ts';

const commands: Readonly<Record<string, Command>> = {
  'article add': addArticle,
  'article show': showArticle,
  'article why': explainArticle,
  'article retry': retryArticle,
  articles: listArticles,
  items: listItems,
  calendar: showCalendar,
  'subscriber add': addSubscriber,
  'watch add': addWatch,
  'watch list': listWatches,
  'watch delete': deleteWatch,
  alerts: listAlerts,
  'token first': firstToken,
  'token create': createToken,
  'token list': listTokens,
  'token revoke': revokeToken,
};

const everywhere = {
  url: { type: 'string' },
  token: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Runs one command. Returns its exit code; see `exitCodes`. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 0 || argv.includes('--help') || argv[0] === 'help') {
    io.out(help());
    return exitCodes.done;
  }
  try {
    const { command, call, json } = read(argv, io);
    const { json: data, text, exitCode = exitCodes.done } = await command.run(call);
    io.out(json ? JSON.stringify(data, null, 2) : text);
    return exitCode;
  } catch (error) {
    const { message, exitCode } = error instanceof CliError ? error : unreachable(error);
    io.say(message);
    return exitCode;
  }
}

function read(argv: readonly string[], io: Io): { command: Command; call: Call; json: boolean } {
  const two = argv.slice(0, 2).join(' ');
  const name = Object.hasOwn(commands, two) ? two : (argv[0] ?? '');
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new CliError(`There is no command ${two}.\n\n${help()}`, exitCodes.usage);
  const { positionals, values } = parse(argv.slice(name.split(' ').length), command);
  const [least, most] = command.arity;
  if (positionals.length < least || positionals.length > most) {
    throw new CliError(`usage: dateline ${command.usage}`, exitCodes.usage);
  }
  const { json, ...options } = values;
  const { url, token } = addressOf(io, {
    url: textOption({ options }, 'url'),
    token: textOption({ options }, 'token'),
  });
  const client = datelineClient({ url, fetch: io.fetch, ...(token === undefined ? {} : { token }) });
  return { command, call: { args: positionals, options, client, io }, json: json === true };
}

function parse(args: readonly string[], command: Command) {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { ...everywhere, ...command.options },
      allowPositionals: true,
    });
    return { positionals: parsed.positionals, values: parsed.values as Record<string, string | boolean> };
  } catch (error) {
    throw new CliError(`${(error as Error).message}\nusage: dateline ${command.usage}`, exitCodes.usage);
  }
}

function help(): string {
  const lines = Object.values(commands).map(({ usage, does }) => `  ${usage}\n      ${does}`);
  return [
    'usage: dateline COMMAND [--url URL] [--token TOKEN] [--json]',
    '',
    ...lines,
    '',
    `URL: --url, or DATELINE_URL, or ${localUrl} (the local cloud).`,
    'Token: --token, or DATELINE_TOKEN, or the token of the local cloud.',
    'Exit code: 0 done, 1 the API refused, 2 the command is wrong, 3 nothing answers.',
  ].join('\n');
}
