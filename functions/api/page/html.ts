import type { ApiResponse } from '../http/route.ts';

/** Text as HTML: whatever it holds, it is shown and not obeyed. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}' +
  'blockquote{border-left:.25rem solid #888;margin-inline:0;padding-inline:1rem}form{display:inline}';

/** A page for people. It loads nothing, runs nothing, and its address goes nowhere with the reader. */
export function page(title: string, body: readonly string[]): ApiResponse {
  const html = [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta name="robots" content="noindex"><title>${escaped(title)}</title><style>${style}</style></head>`,
    `<body><h1>${escaped(title)}</h1>`,
    ...body,
    '</body></html>',
  ];
  return {
    status: 200,
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

/** A button that acts: a form, as links are followed by programs that nobody asked. */
export function button(action: string, label: string): string {
  return `<form method="post" action="${escaped(action)}"><button>${escaped(label)}</button></form>`;
}
