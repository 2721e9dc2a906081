import { beforeEach, describe, expect, it } from 'vitest';
import { exitCodes, type Io } from '../../../client/cli/io.ts';
import { why } from '../../../client/cli/why.ts';
import { whyText } from '../../../client/cli/why-text.ts';
import { scopes } from '../../../functions/domain/access/scopes.ts';
import { Deployment } from '../../support/api/deployment.ts';
import { dateline, type Ran } from '../../support/cli.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';

const sentence = 'Norway postponed the $2 million festival to March 20.';
const printed = `[Norway] postponed the [$2 million] festival to [March 20].

  item      deadline, due 2026-03-20
            because: It names a date to come, and no word is surer.
            rule: date to come in a sentence that tells no event
  party     Norway = Norway, country
            rule: country, its adjective or its people`;

/** Runs `npm run why` with these words. */
async function runWhy(argv: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const out: string[] = [];
  const said: string[] = [];
  const io: Io = {
    env: {},
    localToken: () => undefined,
    fetch: () => Promise.reject(new TypeError('fetch failed')),
    readFile: async (path) => files[path] ?? '',
    readStdin: async () => files['-'] ?? '',
    out: (text) => void out.push(text),
    say: (text) => void said.push(text),
  };
  const exitCode = await why(argv, io);
  return { exitCode, out: out.join('\n'), said: said.join('\n') };
}

describe('npm run why', () => {
  it('shows how a text is read: each sentence with its marks, and the rules', async () => {
    const { out, exitCode } = await runWhy([sentence, '--published', '2026-03-04']);

    expect(exitCode).toBe(exitCodes.done);
    expect(out).toContain(printed);
    expect(out).toContain(`date      March 20 = 2026-03-20, due
            because: The date is still to come. Its sentence says: the new day of what was moved.
            rules: <month> <day> › the new day of what was moved › still to come`);
    expect(out).toContain(`amount    $2 million = 2000000 USD
            rule: currency before the number`);
    expect(out).toContain('no kind   postponed\n            because: ');
  });

  it('says why a sentence is no item', async () => {
    const { out } = await runWhy(['Will it rain?', '--published', '2026-03-04']);

    expect(out).toBe(`Will it rain?

  no item   because: A question states nothing.
            rule: a question`);
  });

  it('reads a file of text, HTML and JSON, and a day in the future', async () => {
    const page = `<html><head><title>x</title></head><body><article><h1>Ferries</h1><p>Japan <b>bought</b> 20 ferries.</p></article></body></html>`;
    const json = JSON.stringify({ headline: 'A', body: sentence, datePublished: '2026-03-04T08:00:00Z' });
    const files = { 'a.txt': `A headline\n\n${sentence}`, 'a.html': page, 'a.json': json };
    const read = (file: string) => runWhy(['--file', file, '--published', '2099-03-04'], files);

    expect((await read('a.txt')).out).toContain('March 20 = 2099-03-20, due');
    expect((await read('a.html')).out).toContain('[Japan] bought [20] ferries.\n\n  item      purchase');
    expect((await read('a.json')).out).toContain('March 20 = 2026-03-20, due');
  });

  it('takes the text as published now, unless it is told a day', async () => {
    expect((await runWhy(['It opens tomorrow.'])).out).toMatch(/tomorrow = \d{4}-\d\d-\d\d, due/);
  });

  it('prints JSON as the API does, and notes for texts in another language', async () => {
    const { out } = await runWhy(['Es regnet.', '--language', 'de', '--json']);

    expect(JSON.parse(out)).toMatchObject({ items: [], why: { items: [], refused: [] } });
    expect((await runWhy(['Es regnet.', '--language', 'de'])).out).toMatch(/^Note: Articles in "de"/);
  });

  it('refuses a wrong day and an unknown option, and shows its usage without a text', async () => {
    const wrongDay = await runWhy([sentence, '--published', 'Monday']);

    expect(wrongDay).toMatchObject({ exitCode: exitCodes.usage, said: expect.stringContaining('Monday') });
    expect((await runWhy(['--colour'])).exitCode).toBe(exitCodes.usage);
    expect(await runWhy([])).toMatchObject({
      exitCode: exitCodes.usage,
      out: expect.stringContaining('usage: npm run'),
    });
    expect((await runWhy(['--help'])).exitCode).toBe(exitCodes.done);
  });
});

describe('whyText', () => {
  it('says that an API did not say why', () => {
    expect(whyText('', { items: [], dates: [], amounts: [], parties: [], warnings: [] })).toBe(
      'The API did not say why. It may be older than this command.',
    );
  });
});

describeOn(dynaliteEngine, 'dateline article why', (database) => {
  let api: Deployment;
  let token: string;

  beforeEach(async () => {
    api = await Deployment.on(database);
    api.time = '2026-03-05T12:00:00.000Z';
    ({ secret: token } = await api.token('desk', scopes));
  });

  it('prints the same by the API', async () => {
    const files = { 'a.txt': `A headline\n\n${sentence}` };
    const argv = ['article', 'why', 'a.txt', '--published', '2026-03-04T00:00:00Z'];

    const { out, exitCode } = await dateline(argv, { api, token, files });

    expect(exitCode).toBe(exitCodes.done);
    expect(out).toContain(printed);
    expect(JSON.parse((await dateline([...argv, '--json'], { api, token, files })).out)).toHaveProperty(
      'why',
    );
  });
});
