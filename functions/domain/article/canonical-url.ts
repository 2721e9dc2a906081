/** Parameters that say how a reader came to the page, or in which form they see it. They do not say which page it is. */
const namesNoPage =
  /^(?:utm_.*|[a-z]{0,2}clid|mc_[ce]id|igshid|cmpid|ocid|smid|ref|ref_src|source|share|amp|outputtype|_ga)$/i;

/**
 * Returns the address by which revisions of one article know each other: without scheme, `www.`, tracking parameters,
 * the part behind `#`, the marks of AMP pages and the slash at the end. Undefined for the address of a site: it is no
 * address of an article.
 *
 * Example: `https://www.news.example/2026/ferry/amp/?utm_source=x#top` is `news.example/2026/ferry`
 * @param url an address of http or https, where the article has one
 */
export function canonicalUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { hostname, port, pathname, searchParams } = new URL(url);
  const host = hostname.replace(/^(?:www\.|amp\.|m\.)+/, '');
  const path = pathname
    .replace(/^\/amp(?=\/)/, '')
    .replace(/(?:\/amp)?\/*$/, '')
    .replace(/\.amp(?=\.html?$|$)/, '');
  const kept = [...searchParams].filter(([name]) => !namesNoPage.test(name));
  if (path === '' && kept.length === 0) return undefined;
  const query = new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
  return `${host}${port === '' ? '' : `:${port}`}${path}${kept.length === 0 ? '' : `?${query}`}`;
}
