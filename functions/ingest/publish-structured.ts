import { type MessageAttributeValue, PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { StructuredArticle } from '../domain/article/structured-article.ts';
import type { ArticleStructured } from '../domain/messages.ts';

/** Above this size, the message leaves out its items. SNS takes 256 KiB with the attributes, which have up to 70 KB. */
const maxMessageBytes = 180_000;

/** The most values of one attribute. Only filter policies read them. */
const maxAttributeValues = 100;

/** Announces a structured article on the items topic: one message per article, with attributes for filter policies. */
export async function publishStructured(
  structured: StructuredArticle,
  sns: SNSClient,
  topicArn: string,
): Promise<void> {
  await sns.send(
    new PublishCommand({
      TopicArn: topicArn,
      Message: messageOf(structured),
      MessageAttributes: attributesOf(structured),
    }),
  );
}

function messageOf({ article, items }: StructuredArticle): string {
  const bare: ArticleStructured = {
    type: 'article.structured',
    articleId: article.id,
    headline: article.headline,
    datePublished: article.datePublished,
    url: article.url,
    publisher: article.publisher,
    inLanguage: article.inLanguage,
  };
  const whole = JSON.stringify({ ...bare, items: items.map(({ item }) => item) });
  return new TextEncoder().encode(whole).byteLength <= maxMessageBytes ? whole : JSON.stringify(bare);
}

function attributesOf({ items }: StructuredArticle): Record<string, MessageAttributeValue> {
  const topics = new Set<string>();
  const kinds = new Set<string>();
  const countries = new Set<string>();
  for (const { item } of items) {
    kinds.add(item.kind);
    for (const topic of item.topics) topics.add(topic);
    for (const party of item.parties) if (party.type === 'country' && party.code) countries.add(party.code);
  }
  const attributes: Record<string, MessageAttributeValue> = {};
  for (const [name, values] of Object.entries({ topics, kinds, countries })) {
    // SNS refuses an empty String.Array.
    if (values.size === 0) continue;
    const list = [...values].slice(0, maxAttributeValues);
    attributes[name] = { DataType: 'String.Array', StringValue: JSON.stringify(list) };
  }
  return attributes;
}
