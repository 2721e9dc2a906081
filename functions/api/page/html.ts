import { escapeMarkup } from '../http/escape-markup.ts';
import type { ApiResponse } from '../http/route.ts';

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}' +
  'blockquote{border-left:.25rem solid #888;margin-inline:0;padding-inline:1rem}form{display:inline}';

/** Returns a page for readers. It loads nothing, runs no script, and gives its own address to no other site. */
export function page(title: string, body: readonly string[], status = 200): ApiResponse {
  const html = [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    // Phones make no links of the words of an article.
    '<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">',
    `<meta name="robots" content="noindex"><title>${escapeMarkup(title)}</title><style>${style}</style></head>`,
    `<body><h1>${escapeMarkup(title)}</h1>`,
    ...body,
    '</body></html>',
  ];
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
    body: `${html.join('\n')}\n`,
  };
}

/** Returns a button that sends a POST request. A link would not be safe, because mail scanners follow links. */
export function button(action: string, label: string): string {
  return `<form method="post" action="${escapeMarkup(action)}"><button>${escapeMarkup(label)}</button></form>`;
}
