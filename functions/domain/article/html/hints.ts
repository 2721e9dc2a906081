import type { HtmlElement } from './html-document.ts';

/** Elements that are around an article, by the HTML Standard's own words for them. */
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
 * Words of classes and ids that pages give to what is around an article. After the list of Mozilla's Readability
 * ("unlikely candidates"), with what news sites add. `header` is left out: sections have headers, too.
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

/** Words that keep an element whose name has one of the others: `article-tags-wrapper` still goes, by the tags. */
const insideWords = new Set(
  'article story body content main text entry post prose page paragraph'.split(' '),
);

/** Whether an element by its name or role stands around the article. */
export function isOutside({ name, role }: HtmlElement): boolean {
  return outsideTags.has(name) || outsideRoles.has(role);
}

/** Whether the class or id of an element says so. Less sure: the caller holds how much it contains against it. */
export function looksOutside({ hints, name }: HtmlElement): boolean {
  if (hints === '' || name === 'body' || name === 'html' || name === 'article' || name === 'main')
    return false;
  let outside = false;
  for (const part of hints.split(/[\s_\-:]+/)) {
    if (outsideWords.has(part)) outside = true;
    // `article__body--with-video` is the body; only a name that is all about the other thing goes.
    if (part === 'body' || part === 'content') return false;
  }
  return outside && !(hints.includes('article-text') || insideWords.has(hints));
}
