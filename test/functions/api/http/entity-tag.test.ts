import { beforeEach, expect, it } from 'vitest';
import { problemUrn } from '../../../../functions/api/http/problem.ts';
import { Deployment } from '../../../support/api/deployment.ts';
import { Owner } from '../../../support/api/owner.ts';
import { describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

describeOn(dynaliteEngine, 'entity tags', (database) => {
  let api: Deployment;
  let desk: Owner;
  let path: string;

  beforeEach(async () => {
    api = await Deployment.on(database);
    desk = await Owner.at(api);
    path = `/watches/${await desk.watch()}`;
  });

  it('answer a read without a body if nothing changed', async () => {
    const { etag = '' } = (await desk.get(path)).headers;

    for (const known of [etag, `"other", W/${etag}`, '*']) {
      const again = await desk.get(path, { 'if-none-match': known });

      expect(again.status).toBe(304);
      expect(again.text).toBe('');
      expect(again.headers.etag).toBe(etag);
    }
    expect((await desk.get(path, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('change when the resource changes', async () => {
    const before = (await desk.get(path)).headers.etag;

    await desk.patch(path, { name: 'Ferries' });

    const { etag = '' } = (await desk.get(path)).headers;
    expect(etag).not.toBe(before);
    expect((await desk.get(path, { 'if-none-match': before ?? '' })).status).toBe(200);
  });

  it.each(['watch', 'subscriber'] as const)(
    'allow a change of a %s only to the version that was read',
    async (noun) => {
      const changedPath = noun === 'watch' ? path : `/subscribers/${await desk.subscriber()}`;
      const [one, two] =
        noun === 'watch' ? [{ name: 'One' }, { name: 'Two' }] : [{ reminderHour: 1 }, { reminderHour: 2 }];
      const { etag = '' } = (await desk.get(changedPath)).headers;

      const first = await desk.patch(changedPath, one, { 'if-match': etag });
      const second = await desk.patch(changedPath, two, { 'if-match': etag });

      expect(first.status).toBe(200);
      expect(second.status).toBe(412);
      expect(second.body.type).toBe(problemUrn('precondition-failed'));
      const after = await desk.get(changedPath);
      expect(after.body).toMatchObject(one);
      expect(after.headers.etag).toBe(first.headers.etag);
    },
  );

  it('are strong: a weak tag allows no change, and * allows any', async () => {
    const { etag = '' } = (await desk.get(path)).headers;

    expect((await desk.patch(path, { name: 'A' }, { 'if-match': `W/${etag}` })).status).toBe(412);
    expect((await desk.patch(path, { name: 'B' }, { 'if-match': '*' })).status).toBe(200);
  });

  it('let caches store reads and ask again each time, and store nothing else', async () => {
    expect((await desk.get(path)).headers['cache-control']).toBe('private, no-cache');
    expect((await desk.patch(path, { name: 'C' })).headers['cache-control']).toBe('no-store');
    expect((await desk.get('/watches/none')).headers['cache-control']).toBe('no-store');
  });
});
