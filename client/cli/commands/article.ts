import { extname } from 'node:path';
import type { ArticleRequest } from '../../api-types.ts';
import { type Call, type Command, dataOf, refusal, textOption } from '../command.ts';
import { CliError, exitCodes } from '../io.ts';
import { short, table } from '../table.ts';

/** `dateline article add`: sends files and pages one after the other. A refused one does not keep back the others. */
export const addArticle: Command = {
  usage: 'article add FILE|URL|- … [--headline TEXT] [--published ISO] [--publisher NAME]',
  does: 'sends articles: JSON as the API takes it, HTML, the address of a page, or text whose first line is the headline',
  options: {
    headline: { type: 'string' },
    published: { type: 'string' },
    publisher: { type: 'string' },
  },
  arity: [1, 1_000],
  run: async (call) => {
    const { args, client, io } = call;
    const outcomes: { source: string; id?: string; problem?: string }[] = [];
    for (const [i, source] of args.entries()) {
      if (args.length > 1) io.say(`${i + 1} of ${args.length}: ${source}`);
      for (const body of await bodiesOf(source, call)) {
        const { data, error, response } = await client.POST('/articles', { body });
        const id = response.ok && data !== undefined && 'id' in data ? data.id : undefined;
        outcomes.push({ source, ...(id === undefined ? { problem: refusal(error, response) } : { id }) });
      }
    }
    const refused = outcomes.filter(({ id }) => id === undefined);
    return {
      json: outcomes,
      text: table(
        ['article', 'from'],
        outcomes.map(({ source, id, problem }) => [id ?? `refused: ${problem}`, source]),
      ),
      exitCode: refused.length === 0 ? exitCodes.done : exitCodes.refused,
    };
  },
};

/** `dateline article show` */
export const showArticle: Command = {
  usage: 'article show ID',
  does: 'shows an article with its items',
  arity: [1, 1],
  run: async ({ args: [id = ''], client }) => {
    const article = dataOf(await client.GET('/articles/{id}', { params: { path: { id } } }));
    const items = article.items.map(({ kind, dueDates, quote }) => [kind, dueDates.join(' '), short(quote)]);
    const state = article.failure === undefined ? article.status : `${article.status}: ${article.failure}`;
    const head = `${article.headline}\n${article.datePublished}  ${article.publisher ?? ''}  ${state}`;
    return { json: article, text: `${head}\n\n${table(['kind', 'due', 'item'], items)}` };
  },
};

/** `dateline article retry`: accepts failed articles again. A refused one does not keep back the others. */
export const retryArticle: Command = {
  usage: 'article retry ID …',
  does: 'accepts failed articles again, to be structured once more',
  arity: [1, 1_000],
  run: async ({ args, client }) => {
    const outcomes: { id: string; problem?: string }[] = [];
    for (const id of args) {
      const { error, response } = await client.POST('/articles/{id}/retry', { params: { path: { id } } });
      outcomes.push({ id, ...(response.ok ? {} : { problem: refusal(error, response) }) });
    }
    return {
      json: outcomes,
      text: outcomes
        .map(({ id, problem }) => (problem === undefined ? `${id} is accepted` : `${id}: ${problem}`))
        .join('\n'),
      exitCode: outcomes.some(({ problem }) => problem !== undefined) ? exitCodes.refused : exitCodes.done,
    };
  },
};

async function bodiesOf(source: string, call: Call): Promise<ArticleRequest[]> {
  const { io } = call;
  const given = {
    ...member('headline', textOption(call, 'headline')),
    ...member('datePublished', textOption(call, 'published')),
    ...member('publisher', textOption(call, 'publisher')),
  };
  if (/^https?:\/\//.test(source)) {
    const page = await io.fetch(new Request(source));
    if (!page.ok) throw new CliError(`${source} answered ${page.status}.`, exitCodes.unreachable);
    return [{ html: await page.text(), url: source, ...given }];
  }
  const text = source === '-' ? await io.readStdin() : await io.readFile(source);
  const kind = extname(source);
  if (kind === '.json' || (source === '-' && /^\s*[[{]/.test(text))) return articlesIn(text, source);
  if (/^\.x?html?$/.test(kind) || /^\s*<(!doctype|html)/i.test(text)) return [{ html: text, ...given }];
  const [first = '', ...rest] = text.trimStart().split('\n');
  return [{ headline: first.replace(/^#+\s*/, ''), body: rest.join('\n').trimStart(), ...given }];
}

function articlesIn(text: string, source: string): ArticleRequest[] {
  try {
    return [JSON.parse(text)].flat();
  } catch {
    throw new CliError(`${source} is not JSON.`, exitCodes.usage);
  }
}

function member<K extends string>(name: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [name]: value } as Record<K, string>);
}
