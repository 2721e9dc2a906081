import { beforeEach, expect, it } from 'vitest';
import { whySchema } from '../../../../functions/domain/article/why/why.ts';
import { Deployment } from '../../../support/api/deployment.ts';
import { Owner } from '../../../support/api/owner.ts';
import { describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

const article = {
  headline: 'Ferry line agreed',
  body: 'Malta and Italy signed a $40 million ferry deal on Monday. Ships sail on April 1.',
  datePublished: '2026-03-04T08:00:00Z',
};

describeOn(dynaliteEngine, 'POST /articles/preview', (database) => {
  let desk: Owner;

  beforeEach(async () => {
    const api = await Deployment.on(database);
    api.time = '2026-03-05T12:00:00.000Z';
    desk = await Owner.at(api);
  });

  it('structures an article and stores nothing', async () => {
    const { status, body } = await desk.post('/articles/preview', article);

    expect(status).toBe(200);
    expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual(['agreement', 'deadline']);
    expect(body).not.toHaveProperty('why');
    expect((await desk.get('/articles')).body.articles).toEqual([]);
  });

  it('with why=true, names the rules that made each item, date, amount and party', async () => {
    const plain = await desk.post('/articles/preview?why=false', article);
    const { body } = await desk.post('/articles/preview?why=true', article);
    const { why, ...found } = body;

    expect(found).toEqual(plain.body);
    expect(whySchema.parse(why)).toMatchObject({
      items: [
        { rule: 'verb that takes its kind from its object', word: { text: 'signed' } },
        { rule: 'date to come in a sentence that tells no event' },
      ],
      dates: [
        { text: 'Monday', valueRule: 'over before publication' },
        { text: 'April 1', roleRule: 'the time of its verb', valueRule: 'still to come' },
      ],
      amounts: [{ text: '$40 million', rule: 'currency before the number' }],
      parties: [{ text: 'Malta' }, { text: 'Italy', rule: 'country, its adjective or its people' }],
    });
  });

  it('refuses another value of why', async () => {
    const { status, body } = await desk.post('/articles/preview?why=yes', article);

    expect(status).toBe(400);
    expect(body.errors).toEqual([{ parameter: 'why', detail: 'It must be true or false.' }]);
  });
});
