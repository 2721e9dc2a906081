/**
 * Returns a page with one button. Only the button posts: mail scanners open every link, so opening the page must do
 * nothing.
 */
export function buttonPage(title: string, text: string, button: string): string {
  return page(
    title,
    `<p>${escapeHtml(text)}</p><form method="post"><button>${escapeHtml(button)}</button></form>`,
  );
}

/** Returns a page that shows the result. */
export function resultPage(title: string, text: string): string {
  return page(title, `<p>${escapeHtml(text)}</p>`);
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body><h1>${escapeHtml(title)}</h1>${body}</body></html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
