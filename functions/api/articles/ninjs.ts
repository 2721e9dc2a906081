import * as z from 'zod';
import type { ArticleRequest } from '../../domain/article/article.ts';
import { instantOf } from './instant-of.ts';
import { defined } from './news-article.ts';

const text = z.string().trim().min(1);
const headline = z.looseObject({ role: z.string().optional(), value: text });
/** As it is: offsets point into it. */
const prose = z.string().min(1);
const body = z.looseObject({
  role: z.string().optional(),
  contenttype: z.string().optional(),
  value: prose,
});

/**
 * A text item of IPTC's ninjs, 1.x (`headline`, `body_text`, `body_xhtml`) or 2.x and 3.x (`headlines`, `bodies`), read
 * into a request of ours. What else it says is not looked at.
 */
export const ninjsSchema = z
  .looseObject({
    uri: text,
    type: z.literal('text').optional(),
    pubstatus: z
      .literal('usable', 'Only what is usable may be published: this item is withheld or canceled.')
      .optional(),
    versioncreated: text.optional().describe('A date or an instant; `firstcreated` where it is left out'),
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

/** Plain text before HTML, as its offsets are the ones that a reader of the text has. */
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
  const of = (some: typeof bodies) => (mainOf(some) ?? some[0])?.value;
  return plain.length > 0 ? { body: of(plain) } : { html: of(rich) };
}

function mainOf<T extends { readonly role?: string }>(several: readonly T[] | undefined): T | undefined {
  return several?.find(({ role }) => role === 'main');
}
