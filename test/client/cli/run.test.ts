import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { exitCodes } from '../../../client/cli/io.ts';
import { scopes } from '../../../functions/domain/access/scopes.ts';
import { Deployment } from '../../support/api/deployment.ts';
import { Owner } from '../../support/api/owner.ts';
import { dateline, type Ran } from '../../support/cli.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';

const text =
  '# Ferry line agreed\n\nMalta and Italy signed a $40 million ferry deal on Monday. Ships sail on April 1.\n';

describeOn(dynaliteEngine, 'the command line', (database) => {
  let api: Deployment;
  let token: string;
  let files: Record<string, string>;

  beforeEach(async () => {
    api = await Deployment.on(database);
    api.time = '2026-03-05T12:00:00.000Z';
    ({ secret: token } = await api.token('desk', scopes));
    files = { 'ferry.md': text };
  });

  const call = (...argv: string[]): Promise<Ran> => dateline(argv, { api, token, files });
  const sent = ['--published', '2026-03-04T08:00:00Z'];

  it('sends an article of text, with its first line as headline, and shows it', async () => {
    const added = await call('article', 'add', 'ferry.md', ...sent, '--json');
    await api.ingest();
    const [{ id }] = JSON.parse(added.out);
    const shown = await call('article', 'show', id);

    expect(added.exitCode).toBe(exitCodes.done);
    expect(shown.out).toContain('Ferry line agreed\n2026-03-04T08:00:00.000Z');
    expect(shown.out).toMatch(/agreement +Malta and Italy signed/);
  });

  it('shows why an article failed, accepts it again, and names the articles that it cannot accept again', async () => {
    const id = await (await Owner.at(api)).failedArticle();

    const shown = await call('article', 'show', id);
    const retried = await call('article', 'retry', id);
    const refused = await call('article', 'retry', id, 'art_none');

    expect(shown.out).toContain('failed: None of 5 attempts came to an end.');
    expect([retried.exitCode, retried.out]).toEqual([exitCodes.done, `${id} is accepted`]);
    expect(refused.exitCode).toBe(exitCodes.refused);
    expect(refused.out).toMatch(/is accepted\nart_none: .*\(404\)/);
  });

  it('sends several articles, shows its progress, and names the refused ones', async () => {
    files['bad.md'] = 'Only a headline';
    files['two.json'] = JSON.stringify([
      { headline: 'A', body: 'They agreed.', datePublished: '2026-03-04T08:00:00Z' },
      { headline: 'B', body: 'They agreed.', datePublished: '2026-03-04T08:00:00Z' },
    ]);

    const added = await call('article', 'add', 'bad.md', 'two.json', ...sent);

    expect(added.exitCode).toBe(exitCodes.refused);
    expect(added.said).toBe('1 of 2: bad.md\n2 of 2: two.json');
    expect(added.out).toMatch(/refused: The body is not valid.*\(422\)/);
    expect(added.out.match(/^art_/gm)).toHaveLength(2);
  });

  it('sends a page by its address, and JSON from standard input', async () => {
    const url = 'https://news.example.com/ferry';
    const page = `<html><head><title>Ferry line</title><meta property="article:published_time" content="2026-03-04T08:00:00Z">
      <meta property="og:title" content="Ferry line agreed"></head><body><article><p>They signed a deal.</p></article></body></html>`;
    files['-'] = JSON.stringify({
      headline: 'A',
      body: 'They agreed.',
      datePublished: '2026-03-04T08:00:00Z',
    });

    const added = await dateline(['article', 'add', url, '-', '--json'], {
      api,
      token,
      files,
      pages: { [url]: page },
    });

    expect(added.exitCode, added.out).toBe(exitCodes.done);
    const [first] = JSON.parse(added.out);
    expect((await (await Owner.at(api)).get(`/articles/${first.id}`)).body).toMatchObject({
      headline: 'Ferry line agreed',
      url,
    });
  });

  it('searches, shows the calendar, and prints it as iCalendar', async () => {
    await call('article', 'add', 'ferry.md', ...sent);
    await api.ingest();

    expect((await call('items', 'ferry kind:agreement')).out).toMatch(
      /^ID +KIND +ITEM\nart_\w+\.0 +agreement/,
    );
    expect((await call('items', 'submarine')).out).toBe('nothing');
    expect((await call('articles', 'ferry')).out).toMatch(/^ID +LANGUAGE +HEADLINE\nart_\w+ +en +Ferry line/);
    expect((await call('calendar', '--from', '2026-03-01', '--to', '2026-04-30')).out).toMatch(
      /2026-04-01 +Ships sail/,
    );
    expect((await call('calendar', '--from', '2026-03-01', '--to', '2026-04-30', '--ics')).out).toContain(
      'BEGIN:VEVENT',
    );
  });

  it('keeps subscribers and watches, and lists what became of alerts', async () => {
    const added = await call(
      'subscriber',
      'add',
      'reader@example.com',
      '--timezone',
      'Europe/Oslo',
      '--digest',
      'daily',
    );
    const [subscriber = ''] = added.out.split(' ');
    const watch = await call(
      'watch',
      'add',
      'ferry',
      '--subscriber',
      subscriber,
      '--on',
      'publication,due',
      '--lead',
      '0,7',
      '--json',
    );
    const { id, leadDays } = JSON.parse(watch.out);

    expect(added.out).toMatch(/^sub_\w+ {2}pending$/);
    expect(leadDays).toEqual([0, 7]);
    expect((await call('watch', 'list')).out).toContain(`${id}  publication,due  0,7   ferry`);
    expect((await call('alerts', '--watch', id)).out).toBe('nothing');
    expect((await call('watch', 'delete', id)).exitCode).toBe(exitCodes.done);
    expect((await call('watch', 'list')).out).toBe('nothing');
  });

  it('makes, lists and revokes tokens', async () => {
    const made = JSON.parse((await call('token', 'create', 'reader', '--scopes', 'read', '--json')).out);
    const used = () => dateline(['items'], { api, token: made.token });

    expect((await used()).exitCode).toBe(exitCodes.done);
    expect((await call('token', 'list')).out).toMatch(
      new RegExp(`${made.id} +reader +read +never +2026-03-05`),
    );
    expect((await call('token', 'revoke', made.id)).exitCode).toBe(exitCodes.done);
    expect(await used()).toMatchObject({
      exitCode: exitCodes.refused,
      said: expect.stringContaining('token'),
    });
  });

  it('makes the first token without calling the API', async () => {
    const { token: first, hash } = JSON.parse((await call('token', 'first', '--json')).out);

    expect(hash).toBe(createHash('sha256').update(first).digest('hex'));
    expect((await call('token', 'first')).out).toContain('BootstrapTokenHash=');
  });

  it('says in a sentence why the API refused', async () => {
    const refused = await call('items', 'ferry AND (');

    expect(refused.exitCode).toBe(exitCodes.refused);
    expect(refused.said).toMatch(/^Column \d+: .*\(422\)/);
    expect(refused.out).toBe('');
    expect((await dateline(['items'], { api })).said).toContain('DATELINE_TOKEN');
  });

  it.each([
    ['paint'],
    ['article', 'add'],
    ['items', '--limit', 'ten'],
    ['items', '--colour'],
    ['watch', 'add', 'ferry'],
    ['token', 'create', 'x', '--scopes', 'all'],
  ])('says how a command is written when it is wrong: %s %s %s', async (...argv) => {
    const ran = await call(...argv.filter((word) => word !== undefined));

    expect(ran.exitCode).toBe(exitCodes.usage);
    expect(ran.said).not.toBe('');
  });

  it('runs each line that docs/api.md shows', async () => {
    const root = join(import.meta.dirname, '../../..');
    const page = readFileSync(join(root, 'docs/api.md'), 'utf8');
    const lines = [...page.matchAll(/^npm run -s dateline -- (.+)$/gm)].map(([, line = '']) => line);
    const sample = 'examples/shipyard-pact.json';
    const published = { ...JSON.parse(readFileSync(join(root, sample), 'utf8')), datePublished: api.time };
    files[sample] = JSON.stringify(published);

    expect(lines.length).toBeGreaterThan(5);
    let subscriber = '';
    for (const line of lines) {
      const words = [...line.replace('sub_…', subscriber).matchAll(/"([^"]*)"|(\S+)/g)];
      const ran = await call(...words.map(([, quoted, plain = '']) => quoted ?? plain));

      expect(ran.exitCode, `${line}: ${ran.said}`).toBe(exitCodes.done);
      subscriber = /^sub_\w+/.exec(ran.out)?.[0] ?? subscriber;
    }
  });

  it('says that nothing answers', async () => {
    const ran = await call('items', '--url', 'http://127.0.0.1:9');

    expect(ran.exitCode).toBe(exitCodes.unreachable);
    expect(ran.said).toContain('ECONNREFUSED');
  });
});
