import { type GivenFields, readArticles } from '../article-files.ts';
import { type Call, type Command, dataOf, refusal, textOption } from '../command.ts';
import { exitCodes } from '../io.ts';
import { short, table } from '../table.ts';
import { whyText } from '../why-text.ts';

/** `dateline article add`: sends files and pages one after the other. A refused one does not keep back the others. */
export const addArticle: Command = {
  usage: 'article add FILE|URL|- … [--headline TEXT] [--published ISO] [--publisher NAME] [--language TAG]',
  does: 'sends articles: JSON as the API takes it, HTML, the address of a page, or text whose first line is the headline',
  options: {
    headline: { type: 'string' },
    published: { type: 'string' },
    publisher: { type: 'string' },
    language: { type: 'string' },
  },
  arity: [1, 1_000],
  run: async (call) => {
    const { args, client, io } = call;
    const outcomes: { source: string; id?: string; problem?: string }[] = [];
    for (const [i, source] of args.entries()) {
      if (args.length > 1) io.say(`${i + 1} of ${args.length}: ${source}`);
      for (const body of await readArticles(source, givenFields(call), io)) {
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

/** `dateline article why`: how articles are read, rule by rule. Nothing is stored. */
export const explainArticle: Command = {
  usage: 'article why FILE|URL|- [--headline TEXT] [--published ISO] [--language TAG]',
  does: 'shows how an article is read: the rules that found, decided and refused everything; stores nothing',
  options: {
    headline: { type: 'string' },
    published: { type: 'string' },
    language: { type: 'string' },
  },
  arity: [1, 1],
  run: async (call) => {
    const [source = ''] = call.args;
    const articles = await readArticles(source, givenFields(call), call.io);
    const read = [];
    for (const body of articles) {
      const params = { query: { why: true } };
      const preview = dataOf(await call.client.POST('/articles/preview', { params, body }));
      read.push({ preview, text: whyText(body.body ?? body.html ?? '', preview) });
    }
    return {
      json: read.length === 1 ? read[0]?.preview : read.map(({ preview }) => preview),
      text: read.map(({ text }) => text).join('\n\n'),
    };
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

/** Returns the fields that the options give. */
function givenFields(call: Call): GivenFields {
  return {
    ...member('headline', textOption(call, 'headline')),
    ...member('datePublished', textOption(call, 'published')),
    ...member('publisher', textOption(call, 'publisher')),
    ...member('inLanguage', textOption(call, 'language')),
  };
}

function member<K extends string>(name: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [name]: value } as Record<K, string>);
}
