/** Makes Dateline's own links. Nothing else makes them. */
export interface OwnLinks {
  /** Host name of Dateline, without a full stop at its end. */
  readonly host: string;
  /** Link to the page of an alert, which shows its article and its watch and can stop it. Short enough for an SMS. */
  readonly alert: (pageId: string) => string;
}

/** Returns the links of a deployment whose API is at `publicUrl`. */
export function ownLinks(publicUrl: string): OwnLinks {
  const base = publicUrl.replace(/\/+$/, '');
  return { host: hostOf(new URL(publicUrl)), alert: (pageId) => `${base}/a/${pageId}` };
}

/**
 * Returns the link of an article if it may be shown: it is http or https and leads away from Dateline. Returns
 * undefined for a link that leads to Dateline, or looks as if it did (`https://dateline.example@elsewhere/`).
 */
export function foreignLink(url: string | undefined, { host }: OwnLinks): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  const { href, protocol, username, password } = parsed;
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return undefined;
  const hostname = hostOf(parsed);
  return hostname === host || hostname.endsWith(`.${host}`) ? undefined : href;
}

/** Returns the host name. `dateline.example.` is the same host as `dateline.example` (RFC 1034, section 3.1). */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/\.+$/, '');
}
