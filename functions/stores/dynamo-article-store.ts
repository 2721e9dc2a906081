import { randomUUID } from 'node:crypto';
import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Article, articleSchema, passageSchema } from '../domain/article/article.ts';
import { itemSchema } from '../domain/article/item.ts';
import type { StoredItem, StructuredArticle } from '../domain/article/structured-article.ts';
import type { ArticleStore, WaitingArticle } from './article-store.ts';
import { StoredRowError } from './errors.ts';
import { articleKeys, pendingShards, shardOf } from './keys.ts';
import { deleteAll, inParallel, isConditionFailure, parseRow, putAll, queryAll, type Row } from './rows.ts';
import { splitText } from './split-text.ts';

/** The members of an article that can be long: both grow with the request, which may have a megabyte. */
const contentSchema = z.object({
  text: articleSchema.shape.text,
  /** The given facts, under the name that they have in stored rows. */
  givenItems: articleSchema.shape.givenFacts,
});
type Content = z.infer<typeof contentSchema>;

/** The content of an article is part of its row up to this many bytes as JSON; DynamoDB's rows end at 400 KB. */
const maxInlineBytes = 200_000;

const articleRow = z.object({
  article: articleSchema.omit({ text: true, givenFacts: true }),
  content: contentSchema.optional(),
  /** Where the content stands in rows of its own, as JSON in parts. */
  contentVersion: z.string().optional(),
  itemCount: z.int().optional(),
});
const contentRow = z.object({ part: z.string() });
const itemRow = z.object({ ordinal: z.int(), item: itemSchema, passage: passageSchema });

/** Articles in DynamoDB: one partition an article; long content stands in rows of its own, before the article's row. */
export class DynamoArticleStore implements ArticleStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async accept(article: Article): Promise<boolean> {
    const { text, givenFacts, ...rest } = article;
    const content: Content = { text, givenItems: givenFacts };
    const pending = {
      pendingShard: `pending#${shardOf(article.id, pendingShards)}`,
      acceptedAt: article.acceptedAt,
    };
    const row = { ...articleKeys.article(article.id), article: rest, ...pending };
    const json = JSON.stringify(content);
    if (Buffer.byteLength(json) <= maxInlineBytes) return this.#putNew({ ...row, content });
    if ((await this.#row(article.id)) !== undefined) return false;
    // The version keeps apart what two senders write at once: the texts of one id may differ in white space.
    const contentVersion = randomUUID();
    const parts = splitText(json, maxInlineBytes).map((part, i) => ({
      ...articleKeys.content(article.id, contentVersion, i),
      part,
    }));
    await putAll(this.#client, this.#table, parts);
    if (await this.#putNew({ ...row, contentVersion })) return true;
    await deleteAll(
      this.#client,
      this.#table,
      parts.map(({ pk, sk }) => ({ pk, sk })),
    );
    return false;
  }

  async get(id: string): Promise<Article | undefined> {
    const row = await this.#row(id);
    if (row === undefined) return undefined;
    const { contentVersion } = parseRow(articleRow, row, this.#table);
    return contentVersion === undefined ? this.#article(row, []) : (await this.getStructured(id))?.article;
  }

  async getStructured(id: string): Promise<StructuredArticle | undefined> {
    const rows = await queryAll(this.#client, {
      TableName: this.#table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': articleKeys.partition(id) },
      ConsistentRead: true,
    });
    const row = rows.find(({ sk }) => sk === articleKeys.article(id).sk);
    if (row === undefined) return undefined;
    const article = this.#article(row, rows);
    const { itemCount = 0 } = parseRow(articleRow, row, this.#table);
    const items = rows
      .filter(({ sk }) => String(sk).startsWith('ITEM#'))
      .map((each) => parseRow(itemRow, each, this.#table))
      // What an attempt wrote that was cut off before its article turned structured does not count.
      .filter(({ ordinal }) => ordinal < itemCount)
      .sort((a, b) => a.ordinal - b.ordinal);
    return { article, items: items.map(({ item, passage }) => ({ item, passage })) };
  }

  async getManyStructured(ids: readonly string[]): Promise<StructuredArticle[]> {
    const found = await inParallel(ids, (id) => this.getStructured(id));
    return found.filter((structured) => structured !== undefined);
  }

  async saveStructured(
    id: string,
    items: readonly StoredItem[],
    structuredAt: string,
    warnings: readonly string[] = [],
  ): Promise<void> {
    await putAll(
      this.#client,
      this.#table,
      items.map(({ item, passage }, ordinal) => ({
        ...articleKeys.item(id, ordinal),
        ordinal,
        item,
        passage,
      })),
    );
    await this.#settle(
      id,
      'attribute_exists(pk)',
      {
        status: 'structured',
        structuredAt,
        ...(warnings.length > 0 ? { warnings } : {}),
      },
      items.length,
    );
  }

  async fail(id: string, reason: string): Promise<void> {
    try {
      await this.#settle(id, 'article.#status <> :structured', { status: 'failed', failure: reason });
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  }

  async listAcceptedBefore(instant: string): Promise<WaitingArticle[]> {
    const shards = Array.from({ length: pendingShards }, (_, shard) => `pending#${shard}`);
    const rows = await inParallel(shards, (shard) =>
      queryAll(this.#client, {
        TableName: this.#table,
        IndexName: 'Pending',
        KeyConditionExpression: 'pendingShard = :shard AND acceptedAt < :instant',
        ExpressionAttributeValues: { ':shard': shard, ':instant': instant },
      }),
    );
    return rows.flat().map(({ pk, acceptedAt }) => ({
      id: String(pk).slice(articleKeys.partition('').length),
      acceptedAt: String(acceptedAt),
    }));
  }

  async #row(id: string): Promise<Row | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: { ...articleKeys.article(id) }, ConsistentRead: true }),
    );
    return Item;
  }

  async #putNew(row: Row): Promise<boolean> {
    try {
      await this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: row,
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
      return true;
    } catch (error) {
      if (isConditionFailure(error)) return false;
      throw error;
    }
  }

  /** Sets members of the article and takes it off the list of those that wait. */
  async #settle(
    id: string,
    condition: string,
    members: Readonly<Record<string, unknown>>,
    itemCount?: number,
  ): Promise<void> {
    const names: Record<string, string> = { '#status': 'status' };
    const values: Record<string, unknown> = {};
    const sets = Object.entries(members).map(([name, value]) => {
      names[`#${name}`] = name;
      values[`:${name}`] = value;
      return `article.#${name} = :${name}`;
    });
    if (itemCount !== undefined) {
      values[':itemCount'] = itemCount;
      sets.push('itemCount = :itemCount');
    }
    if (condition.includes(':structured')) values[':structured'] = 'structured';
    await this.#client.send(
      new UpdateCommand({
        TableName: this.#table,
        Key: { ...articleKeys.article(id) },
        ConditionExpression: condition,
        UpdateExpression: `SET ${sets.join(', ')} REMOVE pendingShard`,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: values,
      }),
    );
  }

  #article(row: Row, rows: readonly Row[]): Article {
    const { article, content, contentVersion } = parseRow(articleRow, row, this.#table);
    if (content !== undefined) return withContent(article, content);
    const prefix = articleKeys.contentPrefix(contentVersion ?? '');
    const parts = rows
      .filter(({ sk }) => String(sk).startsWith(prefix))
      .map((part) => parseRow(contentRow, part, this.#table).part);
    try {
      return withContent(article, contentSchema.parse(JSON.parse(parts.join(''))));
    } catch (cause) {
      throw new StoredRowError(`The text of the article ${article.id} is not whole in ${this.#table}.`, {
        cause,
      });
    }
  }
}

function withContent(
  article: Omit<Article, keyof Content | 'givenFacts'>,
  { text, givenItems }: Content,
): Article {
  return { ...article, text, ...(givenItems === undefined ? {} : { givenFacts: givenItems }) };
}
