import { beforeEach, expect, it } from 'vitest';
import { Deployment } from '../../../support/api/deployment.ts';
import { Owner } from '../../../support/api/owner.ts';
import { describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

describeOn(dynaliteEngine, 'POST /articles/{id}/retry', (database) => {
  let api: Deployment;
  let desk: Owner;
  let id: string;

  beforeEach(async () => {
    api = await Deployment.on(database);
    api.time = '2026-03-02T12:00:00.000Z';
    desk = await Owner.at(api);
    id = await desk.failedArticle();
    api.enqueued.splice(0);
  });

  const retry = (articleId = id) => desk.send({ method: 'POST', path: `/articles/${articleId}/retry` });

  it('accepts a failed article again, without its reason, and puts it on its queue', async () => {
    const before = (await desk.get(`/articles/${id}`)).body;

    const answered = await retry();

    const after = (await desk.get(`/articles/${id}`)).body;
    expect(before).toMatchObject({ status: 'failed', failure: 'None of 5 attempts came to an end.' });
    expect([answered.status, answered.body, answered.headers.location]).toEqual([
      202,
      { id },
      `/articles/${id}`,
    ]);
    expect(after.status).toBe('accepted');
    expect(after.failure).toBeUndefined();
    expect(after.acceptedAt).toBe(before.acceptedAt);
    expect(api.enqueued).toEqual([id]);
  });

  it('puts an article that still waits on its queue once more', async () => {
    await retry();

    expect((await retry()).status).toBe(202);
    expect(api.enqueued).toEqual([id, id]);
  });

  it('refuses an article that is structured', async () => {
    const answered = await retry(await desk.article());

    expect(answered.status).toBe(409);
    expect(answered.body.detail).toBe(
      'The article is structured. Only a failed article can be accepted again.',
    );
  });

  it('does not know an article that is not there', async () => {
    expect((await retry('art_none')).status).toBe(404);
  });
});
