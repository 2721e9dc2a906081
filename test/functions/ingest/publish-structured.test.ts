import { SNSClient } from '@aws-sdk/client-sns';
import { describe, expect, it } from 'vitest';
import { articleStructuredSchema } from '../../../functions/domain/messages.ts';
import { publishStructured } from '../../../functions/ingest/publish-structured.ts';
import { anArticle, aStoredItem } from '../../support/builders/article.ts';
import { type Call, CallTap } from '../../support/call-tap.ts';

const topicArn = 'arn:aws:sns:eu-central-1:123456789012:items';

/** Returns the published input of an article with these items. */
async function published(items: ReturnType<typeof aStoredItem>[]): Promise<Call['input']> {
  const sns = new SNSClient({ region: 'eu-central-1' });
  const tap = new CallTap(sns);
  tap.intercept = async () => ({ MessageId: 'sns_1' });
  await publishStructured({ article: anArticle({ status: 'structured' }), items }, sns, topicArn);
  return tap.calls[0]?.input;
}

describe('publishStructured', () => {
  it('publishes the article with its items, in the form that MATCH reads', async () => {
    const item = aStoredItem('art_1', 0);

    const { TopicArn, Message } = await published([item]);

    expect(TopicArn).toBe(topicArn);
    expect(articleStructuredSchema.parse(JSON.parse(Message))).toMatchObject({
      type: 'article.structured',
      articleId: 'art_1',
      headline: anArticle().headline,
      items: [item.item],
    });
  });

  it('sends topics, kinds and countries as attributes, for filter policies', async () => {
    const china = { name: 'China', type: 'country' as const, code: 'CN' };
    const items = [
      aStoredItem('art_1', 0),
      aStoredItem('art_1', 1, { kind: 'visit', topics: ['trade', 'shipbuilding'], parties: [china] }),
    ];

    const { MessageAttributes } = await published(items);

    expect(MessageAttributes).toEqual({
      topics: { DataType: 'String.Array', StringValue: '["shipbuilding","trade"]' },
      kinds: { DataType: 'String.Array', StringValue: '["agreement","visit"]' },
      countries: { DataType: 'String.Array', StringValue: '["JP","CN"]' },
    });
  });

  it('leaves out an attribute without values, because SNS refuses an empty list', async () => {
    const { MessageAttributes } = await published([aStoredItem('art_1', 0, { topics: [], parties: [] })]);

    expect(Object.keys(MessageAttributes)).toEqual(['kinds']);
  });

  it('leaves out the items when the message would be too large for SNS', async () => {
    const items = Array.from({ length: 100 }, (_, i) =>
      aStoredItem('art_1', i, { quote: 'words '.repeat(500) }),
    );

    const { Message, MessageAttributes } = await published(items);

    expect(articleStructuredSchema.parse(JSON.parse(Message)).items).toBeUndefined();
    expect(Buffer.byteLength(Message)).toBeLessThan(1_000);
    expect(Object.keys(MessageAttributes)).toEqual(['topics', 'kinds', 'countries']);
  });
});
