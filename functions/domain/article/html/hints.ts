import type { HtmlElement } from './html-document.ts';

/** Elements that are around an article by their meaning in the HTML Standard. */
const outsideTags = new Set([
  'nav',
  'aside',
  'footer',
  'form',
  'figure',
  'figcaption',
  'menu',
  'dialog',
  'caption',
]);
const outsideRoles = new Set(
  'navigation complementary banner contentinfo search menu menubar dialog alert alertdialog toolbar'.split(
    ' ',
  ),
);

/**
 * Words of classes and ids that pages give to the parts around an article. The list follows that of Mozilla's
 * Readability ("unlikely candidates"), with words of news sites. `header` is not in it, because sections have headers.
 */
const outsideWords = new Set(
  (
    'nav navbar navigation menu submenu sidebar footer masthead breadcrumb breadcrumbs comment comments disqus share sharing sharebar social socials related relateds promo promos promotion ' +
    'ad ads adslot advert advertisement advertising sponsor sponsored sponsorship newsletter newsletters subscribe subscription signup cookie cookies consent gdpr banner popup popover modal overlay ' +
    'caption captions byline bylines author authors bio tag tags taglist topics keywords widget widgets toolbar tools pagination pager pages recommend recommended recommendation recommendations trending popular ' +
    'mostread mostpopular paywall outbrain taboola credit credits copyright legal disclaimer rss tooltip teaser teasers promobox skip login register search hidden sr visuallyhidden screenreader ' +
    'gallery slideshow carousel video player audio poll quiz survey feedback rating ratings print contact partner partners dateline timestamp infobox toc catlinks reflist references metadata mw printfooter'
  ).split(' '),
);

/** Whether an element is around the article, by its name or role. */
export function isOutside({ name, role }: HtmlElement): boolean {
  return outsideTags.has(name) || outsideRoles.has(role);
}

/**
 * Whether the class or id of an element says so. This is less sure, so the caller also looks at how much text it holds.
 */
export function looksOutside({ hints, name }: HtmlElement): boolean {
  if (hints === '' || name === 'body' || name === 'html' || name === 'article' || name === 'main')
    return false;
  let outside = false;
  for (const part of hints.split(/[\s_\-:]+/)) {
    if (outsideWords.has(part)) outside = true;
    // `article__body--with-video` is the body.
    if (part === 'body' || part === 'content') return false;
  }
  return outside && !hints.includes('article-text');
}
