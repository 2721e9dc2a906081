import { readHtml } from './read-html.ts';

interface JsonLdArticle {
  readonly headline?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly inLanguage?: string | undefined;
}

/** schema.org types of articles. */
const articleTypes =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|Report|\w*Posting|AnalysisNewsArticle|ReportageNewsArticle)$/;

/** Graphs that describe a page nest a few levels. Deeper ones are not read. */
const maxDepth = 6;

/** Returns the first schema.org article in the JSON-LD scripts of a page. Scripts that are not JSON are skipped. */
export function articleInJsonLd(scripts: readonly string[]): JsonLdArticle {
  for (const script of scripts) {
    const article = findArticle(parse(script), 0);
    if (article === undefined) continue;
    return {
      headline: text(article.headline) ?? text(article.name),
      datePublished: text(article.datePublished) ?? text(article.dateCreated),
      publisher: text(article.publisher) ?? nameOf(article.publisher),
      url: text(article.url) ?? idOf(article.mainEntityOfPage),
      inLanguage: text(article.inLanguage),
    };
  }
  return {};
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

type Node = Readonly<Record<string, unknown>>;

function findArticle(value: unknown, depth: number): Node | undefined {
  if (typeof value !== 'object' || value === null || depth > maxDepth) return undefined;
  if (Array.isArray(value)) {
    for (const each of value.slice(0, 100)) {
      const found = findArticle(each, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const node = value as Node;
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  if (types.some((type) => typeof type === 'string' && articleTypes.test(type))) return node;
  return findArticle(node['@graph'] ?? node.mainEntity, depth + 1);
}

/** Returns the text of a value. Values often have entities, as if they were HTML. */
function text(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one !== 'string' || one.trim() === '') return undefined;
  return one.includes('&') ? readHtml(one).text : one;
}

function nameOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'object' && one !== null ? text((one as Node).name) : undefined;
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? text((value as Node)['@id']) : text(value);
}
