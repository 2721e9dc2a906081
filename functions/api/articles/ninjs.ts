import * as z from 'zod';
import type { ArticleRequest } from '../../domain/article/article.ts';
import { instantOf } from './instant-of.ts';
import { defined } from './news-article.ts';

const text = z.string().trim().min(1);
const headline = z.looseObject({ role: z.string().optional(), value: text });
/** Not trimmed, because offsets point into it. */
const prose = z.string().min(1);
const body = z.looseObject({
  role: z.string().optional(),
  contenttype: z.string().optional(),
  value: prose,
});

/**
 * Parses a text item in IPTC's ninjs, and returns an article as `POST /articles` takes it. Takes versions 1.x
 * (`headline`, `body_text`, `body_xhtml`) and 2.x and 3.x (`headlines`, `bodies`). Other members are ignored.
 */
export const ninjsSchema = z
  .looseObject({
    uri: text,
    type: z.literal('text').optional(),
    pubstatus: z
      .literal('usable', 'It must be usable: an item that is withheld or canceled must not be published.')
      .optional(),
    versioncreated: text.optional().describe('A date or an instant. Default: `firstcreated`'),
    firstcreated: text.optional(),
    language: text.optional(),
    headline: text.optional(),
    headlines: z.array(headline).optional(),
    body_text: prose.optional(),
    body_xhtml: prose.optional(),
    bodies: z.array(body).optional(),
    copyrightholder: text.optional(),
    infosources: z.array(z.looseObject({ name: text.optional() })).optional(),
  })
  .transform((item): ArticleRequest => {
    const created = item.versioncreated ?? item.firstcreated;
    return defined({
      headline: item.headline ?? (mainOf(item.headlines) ?? item.headlines?.[0])?.value,
      ...textOf(item),
      datePublished: created && instantOf(created),
      url: /^https?:/.test(item.uri) ? item.uri : undefined,
      publisher: item.infosources?.find(({ name }) => name !== undefined)?.name ?? item.copyrightholder,
      inLanguage: item.language,
    });
  });

/** Returns the plain text if there is one, because its offsets are those of the text that people read. */
function textOf(item: {
  readonly body_text?: string;
  readonly body_xhtml?: string;
  readonly bodies?: readonly z.output<typeof body>[];
}): Pick<ArticleRequest, 'body' | 'html'> {
  if (item.body_text !== undefined) return { body: item.body_text };
  if (item.body_xhtml !== undefined) return { html: item.body_xhtml };
  const bodies = item.bodies ?? [];
  const plain = bodies.filter(({ contenttype = 'text/plain' }) => contenttype.startsWith('text/plain'));
  const rich = bodies.filter(({ contenttype = '' }) => /html/.test(contenttype));
  const mainText = (some: typeof bodies) => (mainOf(some) ?? some[0])?.value;
  return plain.length > 0 ? { body: mainText(plain) } : { html: mainText(rich) };
}

function mainOf<T extends { readonly role?: string }>(several: readonly T[] | undefined): T | undefined {
  return several?.find(({ role }) => role === 'main');
}
