/** Where Dateline's own links lead. Nothing but this makes a link of ours. */
export interface OwnLinks {
  /** Host name of Dateline, as it may stand in a link. */
  readonly host: string;
  /** The page of an alert: its article, its watch, and how to stop it. Short enough for an SMS. */
  readonly alert: (alertId: string) => string;
}

/** The links of a deployment whose API answers at `publicUrl`. */
export function ownLinks(publicUrl: string): OwnLinks {
  const base = publicUrl.replace(/\/+$/, '');
  return { host: new URL(publicUrl).hostname, alert: (alertId) => `${base}/a/${alertId}` };
}

/**
 * An article's own link as it may be shown: http or https, and to somebody else. Undefined for one that leads to
 * Dateline, or that looks as if it did (`https://dateline.example@elsewhere/`).
 */
export function foreignLink(url: string | undefined, { host }: OwnLinks): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { href, hostname, protocol, username, password } = new URL(url);
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return undefined;
  return hostname === host || hostname.endsWith(`.${host}`) ? undefined : href;
}
