import { parseArgs } from 'node:util';
import { acceptedArticle } from '../../functions/api/articles/accepted-article.ts';
import { structureArticle } from '../../functions/domain/article/structure.ts';
import type { ArticleRequest } from '../api-types.ts';
import { readArticles } from './article-files.ts';
import { CliError, exitCodes, type Io } from './io.ts';
import { type Preview, whyText } from './why-text.ts';

const usage = `usage: npm run -s why -- TEXT [--published ISO] [--language TAG] [--json]
       npm run -s why -- --file FILE|URL|- [--published ISO] [--language TAG] [--json]
  TEXT         the sentences to read
  --file       an article: text whose first line is the headline, HTML, or JSON as the API takes it
  --published  the day or instant of publication, from which dates count (default: now)
  --language   BCP 47 tag of the language (default: en)
Shows how a text is read: each rule that found, decided or refused something. Nothing is sent or stored.
Exit code: 0 done, 2 the command is wrong, 3 the address does not answer.

  npm run -s why -- 'The board postponed the auction to March 20.' --published 2026-03-04`;

/** Stands for the headline of a text that has none. */
const noHeadline = '—';

/** Prints how a text is read. Returns the exit code; see `exitCodes`. */
export async function why(argv: readonly string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = parse(argv);
    if (values.help === true || (positionals.length === 0 && values.file === undefined)) {
      io.out(usage);
      return values.help === true ? exitCodes.done : exitCodes.usage;
    }
    const given = {
      ...(values.published === undefined ? {} : { datePublished: instantOf(values.published) }),
      ...(values.language === undefined ? {} : { inLanguage: values.language }),
    };
    const articles: ArticleRequest[] =
      values.file === undefined
        ? [{ headline: noHeadline, body: positionals.join(' '), ...given }]
        : await readArticles(values.file, given, io);
    for (const article of articles) io.out(await explain(article, { json: values.json === true }));
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    io.say(error.message);
    return error instanceof CliError ? error.exitCode : exitCodes.usage;
  }
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    options: {
      published: { type: 'string' },
      file: { type: 'string' },
      language: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  });
}

/**
 * Returns an instant as the API takes it. A day is its first instant in UTC.
 * @throws {CliError} when the text is neither a day nor an instant
 */
function instantOf(published: string): string {
  const isInstant = /^\d{4}-\d\d-\d\d(?:T.*)?$/.test(published) && !Number.isNaN(Date.parse(published));
  if (!isInstant)
    throw new CliError(`--published ${published} is not an ISO day or instant.`, exitCodes.usage);
  return published.includes('T') ? published : `${published}T00:00:00Z`;
}

/** Returns how an article is read, as text or as the JSON of `POST /articles/preview?why=true`. */
async function explain(request: ArticleRequest, { json }: { readonly json: boolean }): Promise<string> {
  const now = new Date().toISOString();
  const isText = request.body !== undefined;
  const dated = isText && request.datePublished === undefined ? { ...request, datePublished: now } : request;
  const article = await acceptedArticle(dated, laterOf(now, dated.datePublished));
  const { facts, passages: _, ...found } = structureArticle(article, { why: true });
  const preview = JSON.parse(JSON.stringify({ items: facts.map(({ fact }) => fact), ...found })) as Preview;
  return json ? JSON.stringify(preview, null, 2) : whyText(article.text, preview);
}

/** Returns the later of two instants, because the API would refuse an article of a coming day. */
function laterOf(now: string, published: string | undefined): string {
  return published !== undefined && Date.parse(published) > Date.parse(now) ? published : now;
}
