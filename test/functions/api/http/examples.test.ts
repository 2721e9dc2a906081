import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { exampleIds } from '../../../../functions/api/http/examples.ts';
import type { RouteKey } from '../../../../functions/api/route-table.ts';
import { routes } from '../../../../functions/api/routes.ts';
import { Deployment } from '../../../support/api/deployment.ts';
import { goodRequests } from '../../../support/api/good-requests.ts';
import { Owner } from '../../../support/api/owner.ts';
import { describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

const examples = Object.values(routes).flatMap(({ key, examples = {} }) =>
  Object.entries(examples).map(([what, body]) => ({ key: key as RouteKey, what, body })),
);
const pages = ['README.md', 'docs/api.md'];

describeOn(dynaliteEngine, 'examples', (database) => {
  let api: Deployment;
  let desk: Owner;

  beforeEach(async () => {
    api = await Deployment.on(database);
    api.time = '2026-03-05T12:00:00.000Z';
    desk = await Owner.at(api);
  });

  it('are there for every route that takes a body', () => {
    const without = Object.values(routes).filter(
      ({ body, examples }) => body !== undefined && examples === undefined,
    );

    expect(without.map(({ key }) => key)).toEqual([]);
  });

  it.each(examples)('in the document are accepted: $key, $what', async ({ key, body }) => {
    const good = await goodRequests[key](desk);
    const ids = { subscriberId: await desk.subscriber(), articleId: await desk.article() };
    const sent = JSON.parse(JSON.stringify(body), (name, value) =>
      Object.values(exampleIds).includes(value) ? ids[name as keyof typeof ids] : value,
    );
    // Each text message has another code.
    const code = key.endsWith('/confirmation') ? (good.body as object) : {};

    const answered = await desk.send({ ...good, body: Array.isArray(sent) ? sent : { ...sent, ...code } });

    expect(answered.status, answered.text).toBe(routes[key].success.status);
  });

  it.each(pages)('in %s are accepted: its lines for the shell', async (page) => {
    const requests = shownRequests(readFileSync(join(import.meta.dirname, '../../../..', page), 'utf8'));
    expect(requests.length).toBeGreaterThanOrEqual(3);

    let subscriberId = '';
    for (const { method, path, headers, body } of requests) {
      const answered = await desk.send({ method, path, headers, body: body?.replace('sub_…', subscriberId) });

      expect(answered.status, `${method} ${path}: ${answered.text}`).toBeLessThan(300);
      if (path === '/subscribers') subscriberId = answered.body.id;
    }
  });
});

/** A request that a page shows. */
interface ShownRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Returns the requests of a page in their order: its lines for curl to `$API`, and for `npm run call`. */
function shownRequests(page: string): ShownRequest[] {
  const shell = [...page.matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) => block).join('\n');
  const lines = shell.replace(/\\\n\s*/g, '').split('\n');
  return lines.flatMap((line) => curlRequest(line) ?? callRequest(line) ?? []);
}

function curlRequest(line: string): ShownRequest | undefined {
  if (!line.startsWith('curl ') || !line.includes('$API')) return undefined;
  const body = / -d '([^']*)'/.exec(line)?.[1];
  const headers = [...line.matchAll(/ -H "([\w-]+): ([^"]*)"/g)].map(([, name = '', value = '']) => [
    name.toLowerCase(),
    value,
  ]);
  return {
    method: / -X ([A-Z]+)/.exec(line)?.[1] ?? (body === undefined ? 'GET' : 'POST'),
    path: /\$API([^"'\s]*)/.exec(line)?.[1] ?? '',
    headers: Object.fromEntries(headers.filter(([name]) => name !== 'authorization')),
    body,
  };
}

function callRequest(line: string): ShownRequest | undefined {
  const [, method, path, body] =
    /^npm run -s call -- ([A-Z]+) '?(\/[^'\s]*)'?(?: '([^']*)')?$/.exec(line) ?? [];
  if (method === undefined || path === undefined) return undefined;
  return { method, path, headers: {}, body };
}
