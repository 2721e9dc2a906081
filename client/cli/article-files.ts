import { extname } from 'node:path';
import type { ArticleRequest } from '../api-types.ts';
import { CliError, exitCodes, type Io } from './io.ts';

/** Fields that the words of a command give. They count before those of a file. */
export type GivenFields = Partial<
  Pick<ArticleRequest, 'headline' | 'datePublished' | 'publisher' | 'inLanguage'>
>;

/**
 * Returns the articles of a source: a file, the address of a page, or `-` for standard input. JSON is as the API takes
 * it. The first line of a text is its headline.
 * @throws {CliError} when the source cannot be read
 */
export async function readArticles(source: string, given: GivenFields, io: Io): Promise<ArticleRequest[]> {
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
