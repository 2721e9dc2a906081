import { beforeEach, expect, it } from 'vitest';
import { call } from '../../../client/cli/call.ts';
import { exitCodes, type Io } from '../../../client/cli/io.ts';
import { scopes } from '../../../functions/domain/access/scopes.ts';
import { Deployment } from '../../support/api/deployment.ts';
import { callApi, type Ran } from '../../support/cli.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';

const article = {
  headline: 'Ferry line agreed',
  body: 'Malta and Italy signed a $40 million ferry deal on Monday.',
  datePublished: '2026-03-04T08:00:00Z',
};

describeOn(dynaliteEngine, 'npm run call', (database) => {
  let api: Deployment;
  let token: string;

  beforeEach(async () => {
    api = await Deployment.on(database);
    api.time = '2026-03-05T12:00:00.000Z';
    ({ secret: token } = await api.token('desk', scopes));
  });

  const callWith = (...argv: string[]): Promise<Ran> =>
    callApi(argv, { api, token, files: { 'article.json': JSON.stringify(article), '-': '{}', bad: '{' } });

  it('prints the status for people and the answer as readable JSON', async () => {
    const ran = await callWith('GET', '/watches');

    expect(ran).toEqual({ exitCode: exitCodes.done, said: '200 OK', out: '{\n  "watches": []\n}' });
  });

  it.each([
    ['a file', ['POST', '/articles/preview', 'article.json']],
    ['JSON on the command line', ['POST', '/articles/preview', JSON.stringify(article)]],
    ['a method and a path in one word', ['post /articles/preview', 'article.json']],
  ])('sends %s', async (_, argv) => {
    const ran = await callWith(...argv);

    expect(ran.said).toBe('200 OK');
    expect(JSON.parse(ran.out).items).toMatchObject([{ kind: 'agreement' }]);
  });

  it('sends standard input, and fails with what the API refused', async () => {
    const ran = await callWith('POST', '/articles/preview', '-');

    expect(ran).toMatchObject({ exitCode: exitCodes.refused, said: '422 Unprocessable Entity' });
    expect(JSON.parse(ran.out).errors.length).toBeGreaterThan(0);
  });

  it('says which variable has the token when the API wants one', async () => {
    const ran = await callApi(['GET', '/watches'], { api });

    expect(ran.exitCode).toBe(exitCodes.refused);
    expect(ran.said).toContain('DATELINE_TOKEN');
  });

  it('calls the local cloud with its own token unless DATELINE_TOKEN is set', async () => {
    expect((await callApi(['GET', '/watches'], { api, localToken: token })).said).toBe('200 OK');
    expect((await callApi(['GET', '/watches'], { api, localToken: token, token: 'other' })).said).not.toBe(
      '200 OK',
    );
  });

  it.each([[['GET']], [['/watches']], [['GET', 'watches']], [['GET', '/watches', '{}', 'more']]])(
    'says how the command is written when it is wrong: %j',
    async (argv) => {
      const ran = await callWith(...argv);

      expect(ran.exitCode).toBe(exitCodes.usage);
      expect(ran.said).toContain('usage: npm run -s call -- METHOD /path [BODY]');
    },
  );

  it('names the body that is not JSON', async () => {
    expect((await callWith('POST', '/watches', 'bad')).said).toMatch(/^bad is not JSON: /);
    expect((await callWith('POST', '/watches', '{"query"')).said).toMatch(/^The body is not JSON: /);
  });

  it('says that nothing answers, and what to do', async () => {
    const said: string[] = [];
    const io: Io = {
      env: {},
      localToken: () => undefined,
      fetch: () =>
        Promise.reject(new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })),
      readFile: async () => '',
      readStdin: async () => '',
      out: () => {},
      say: (line) => void said.push(line),
    };

    expect(await call(['GET', '/health'], io)).toBe(exitCodes.unreachable);
    expect(said).toEqual([expect.stringMatching(/ECONNREFUSED.*npm start starts the local cloud/)]);
  });
});
