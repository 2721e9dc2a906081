import { beforeEach, describe, expect, it } from 'vitest';
import { answerLocally, type LocalControl } from '../../../local/api/local-routes.ts';
import { TickError } from '../../../local/clock/tick-error.ts';
import { Mailbox } from '../../../local/mailbox/mailbox.ts';

describe('answerLocally', () => {
  const done: string[] = [];
  const mail: LocalControl['mail'] = {
    confirm: (token: string) => {
      done.push(`confirm ${token}`);
      return token === 'good' ? 'arn' : undefined;
    },
    unsubscribe: (subscription: string) => {
      done.push(`unsubscribe ${subscription}`);
      return subscription === 'good';
    },
  };
  const control: LocalControl = {
    mailbox: new Mailbox(undefined, () => 0),
    mail,
    drain: async () => {
      done.push('drain');
    },
    tick: async (instant) => {
      if (instant === 0) throw new TickError('not back');
      if (instant === 1) throw new TickError('CLOCK failed', 500);
      return { alerts: 3 };
    },
    redrive: async () => 4,
  };

  beforeEach(() => {
    done.length = 0;
  });

  async function ask(line: string, body = '') {
    const [method = '', url = ''] = line.split(' ');
    const [path = '', rawQueryString = ''] = url.split('?');
    const request = { method, path, rawQueryString, headers: {}, body: Buffer.from(body), sourceIp: '' };
    const answer = await answerLocally(request, control);
    return (
      answer && { status: answer.status, body: String(answer.body), type: answer.headers['content-type'] }
    );
  }

  it('leaves every other path to the API', async () => {
    expect(await ask('GET /articles')).toBeUndefined();
    expect(await ask('GET /_localhost')).toBeUndefined();
  });

  it('names a method and a path that do not exist', async () => {
    expect(await ask('GET /_local/drain')).toMatchObject({
      status: 404,
      body: expect.stringContaining('GET /_local/drain'),
      type: 'application/problem+json',
    });
  });

  it('shows the mailbox, and drains', async () => {
    expect(await ask('GET /_local/mailbox')).toMatchObject({ status: 200, body: '[]' });
    expect(await ask('POST /_local/drain')).toMatchObject({ status: 200 });
    expect(await ask('POST /_local/redrive')).toMatchObject({ status: 200, body: '{"redriven":4}' });
    expect(done).toEqual(['drain']);
  });

  it.each(['confirm?token=good', 'unsubscribe?subscription=good'])(
    'does nothing when a link is opened: %s',
    async (link) => {
      expect(await ask(`GET /_local/${link}`)).toMatchObject({
        status: 200,
        body: expect.stringContaining('<form method="post"><button>'),
      });
      expect(done).toEqual([]);
    },
  );

  it('acts when the button is pressed, and says so when the link is for nothing', async () => {
    expect((await ask('POST /_local/confirm?token=good'))?.status).toBe(200);
    expect((await ask('POST /_local/confirm?token=bad'))?.status).toBe(404);
    expect((await ask('POST /_local/unsubscribe?subscription=good'))?.status).toBe(200);
    expect((await ask('POST /_local/unsubscribe?subscription=bad'))?.status).toBe(404);
    expect(done).toHaveLength(4);
  });

  it('ticks to an instant, and says how many alerts it caused', async () => {
    const ticked = await ask('POST /_local/tick', '{"time":"2026-03-02T10:00:00+01:00"}');

    expect(ticked).toMatchObject({ status: 200, body: '{"time":"2026-03-02T09:00:00.000Z","alerts":3}' });
  });

  it.each([
    ['no JSON', 400, 'time'],
    ['{"time":"tomorrow"}', 400, 'ISO 8601'],
    ['{"time":"1970-01-01T00:00:00Z"}', 409, 'not back'],
    ['{"time":"1970-01-01T00:00:00.001Z"}', 500, 'CLOCK failed'],
  ])('refuses %s with %i', async (body, status, detail) => {
    expect(await ask('POST /_local/tick', body)).toMatchObject({
      status,
      body: expect.stringContaining(detail),
      type: 'application/problem+json',
    });
  });
});
