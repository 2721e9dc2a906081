import { idPath } from '../http/parameters.ts';
import type { ApiResponse } from '../http/route.ts';
import type { ApiServices } from '../services.ts';
import type { AlertContext, alertPage } from './alert-page.ts';
import { page } from './html.ts';
import { readAlertContext } from './read-alert-context.ts';

/** The parts that all routes of the page share. */
export const pageRoute = {
  path: idPath,
  success: { status: 200, description: 'A page for people', mediaType: 'text/html' },
} as const;

/** Makes the page of an alert. */
export type PageMaker = typeof alertPage;

/**
 * Returns the page that `show` makes of an alert, or a page that says that the link does not work. Few calls ask for a page, so a
 * cold start does not read the code that makes it: `show` gets it as an argument.
 */
export async function pageOfAlert(
  pageId: string,
  services: ApiServices,
  show: (context: AlertContext, makePage: PageMaker) => ApiResponse | Promise<ApiResponse>,
): Promise<ApiResponse> {
  const context = await readAlertContext(pageId, services);
  if (context === undefined) return brokenLink();
  const { alertPage: makePage } = await import('./alert-page.ts');
  return show(context, makePage);
}

/** Returns the same page for a wrong link, for the link of an old message, and for an alert that has expired. */
function brokenLink(): ApiResponse {
  const lines = [
    '<p>The link is not complete, or its message is too old.</p>',
    '<p>Open the link in a newer message. It shows the alert and can stop it.</p>',
    '<p>To stop all messages, use the unsubscribe link at the end of any mail, or answer STOP to a text message.</p>',
  ];
  return page('This link does not work', lines, 404);
}
