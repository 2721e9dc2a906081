import { randomUUID } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Article } from '../domain/article/article.ts';
import type { Revision } from '../domain/article/revisions.ts';
import type { StoredItem, StructuredArticle } from '../domain/article/structured-article.ts';
import { ConflictError } from '../runtime/errors.ts';
import { inParallel } from '../runtime/in-parallel.ts';
import {
  articleRow,
  contentRow,
  contentRows,
  itemRow,
  joinArticle,
  revisionRow,
  splitArticle,
} from './article-rows.ts';
import type { ArticleStore, StructuredDetails, WaitingArticle } from './article-store.ts';
import { deleteAll, putAll } from './batches.ts';
import { type Condition, DynamoTable, isNew, isThere } from './dynamo-table.ts';
import { articleKeys } from './keys.ts';
import type { Row } from './rows.ts';
import { tables } from './tables.ts';

/** The most revisions of one address that are read: a page that changes all day has some dozens. */
const maxRevisions = 100;

const { Pending } = tables.articles.indexes;

/** Articles in DynamoDB: one partition per article, with the article's row, the rows of long content, and its items. */
export class DynamoArticleStore implements ArticleStore {
  readonly #table: DynamoTable;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#table = new DynamoTable(client, table);
  }

  /**
   * Stores an article, in this order:
   * 1. the rows of the content, if the content is long;
   * 2. the article's row, if the article has no row yet.
   *
   * If the article has a row already, the rows of step 1 are deleted again.
   */
  async accept(article: Article): Promise<boolean> {
    const { row, content, json, isLong } = splitArticle(article);
    if (!isLong) return this.#table.putIf({ ...row, content }, isNew);
    if ((await this.#row(article.id)) !== undefined) return false;
    // Two senders may write at the same time, and their texts may differ in white space. The version keeps them apart.
    const contentVersion = randomUUID();
    const parts = contentRows(article.id, contentVersion, json);
    await putAll(this.#table, parts);
    if (await this.#table.putIf({ ...row, contentVersion }, isNew)) return true;
    await deleteAll(
      this.#table,
      parts.map(({ pk, sk }) => ({ pk, sk })),
    );
    return false;
  }

  async get(id: string): Promise<Article | undefined> {
    const row = await this.#row(id);
    if (row === undefined) return undefined;
    const parsed = this.#table.parse(articleRow, row);
    if (parsed.contentVersion === undefined) return joinArticle(parsed, [], this.#table.name);
    return (await this.getStructured(id))?.article;
  }

  async getStructured(id: string): Promise<StructuredArticle | undefined> {
    const rows = await this.#table.queryAll({ partition: articleKeys.partition(id), consistent: true });
    const row = rows.find(({ sk }) => sk === articleKeys.article(id).sk);
    if (row === undefined) return undefined;
    const parsed = this.#table.parse(articleRow, row);
    const { itemCount = 0, contentVersion = '' } = parsed;
    const parts = rowsUnder(articleKeys.contentPrefix(contentVersion), rows).map(
      (part) => this.#table.parse(contentRow, part).part,
    );
    const items = rowsUnder(articleKeys.itemPrefix, rows)
      .map((item) => this.#table.parse(itemRow, item))
      // An attempt that was cut off before its article became structured may have left more items. They do not count.
      .filter(({ ordinal }) => ordinal < itemCount)
      .sort((a, b) => a.ordinal - b.ordinal);
    return {
      article: joinArticle(parsed, parts, this.#table.name),
      items: items.map(({ item, passage }) => ({ item, passage })),
    };
  }

  async getManyStructured(ids: readonly string[]): Promise<StructuredArticle[]> {
    const found = await inParallel(ids, (id) => this.getStructured(id));
    return found.filter((structured) => structured !== undefined);
  }

  async saveStructured(
    id: string,
    items: readonly StoredItem[],
    structuredAt: string,
    { warnings = [], passages, storyId = id, replaces }: StructuredDetails = {},
  ): Promise<void> {
    await putAll(
      this.#table,
      items.map(({ item, passage }, ordinal) => ({
        ...articleKeys.item(id, ordinal),
        ordinal,
        item,
        passage,
      })),
    );
    const hasWarnings = warnings.length > 0;
    const isSaved = await this.#table.updateIf(articleKeys.article(id), {
      update:
        'SET article.#status = :structured, article.structuredAt = :structuredAt, article.storyId = :storyId, ' +
        'itemCount = :itemCount' +
        `${hasWarnings ? ', article.warnings = :warnings' : ''}` +
        `${passages === undefined ? '' : ', article.passages = :passages'}` +
        `${replaces === undefined ? '' : ', article.replaces = :replaces'} REMOVE #pendingShard, article.failure`,
      condition: isThere.condition,
      names: { '#status': 'status', '#pendingShard': Pending.partitionKey },
      values: {
        ':structured': 'structured',
        ':structuredAt': structuredAt,
        ':storyId': storyId,
        ':itemCount': items.length,
        ...(hasWarnings && { ':warnings': warnings }),
        ...(passages !== undefined && { ':passages': passages }),
        ...(replaces !== undefined && { ':replaces': replaces }),
      },
    });
    if (isSaved) return;
    throw new ConflictError(`The article ${id} was deleted while it was structured.`);
  }

  async beginAttempt(id: string): Promise<number | undefined> {
    const changed = await this.#table.changeIf(articleKeys.article(id), {
      update: 'ADD attempts :one',
      ...hasStatus('accepted', { ':one': 1 }),
    });
    return changed && z.object({ attempts: z.int() }).parse(changed).attempts;
  }

  fail(id: string, reason: string): Promise<boolean> {
    return this.#table.updateIf(articleKeys.article(id), {
      update: 'SET article.#status = :failed, article.failure = :reason, #pendingShard = :failedPartition',
      ...hasStatus(
        'accepted',
        { ':failed': 'failed', ':reason': reason, ':failedPartition': articleKeys.failedPartition },
        { '#pendingShard': Pending.partitionKey },
      ),
    });
  }

  retry(id: string, at: string): Promise<boolean> {
    const waiting = articleKeys.inPending({ id, acceptedAt: at });
    return this.#table.updateIf(articleKeys.article(id), {
      update:
        'SET article.#status = :accepted, #pendingShard = :pendingShard, #waitingSince = :at ' +
        'REMOVE article.failure, attempts',
      ...hasStatus(
        'failed',
        { ':accepted': 'accepted', ':pendingShard': waiting[Pending.partitionKey], ':at': at },
        { '#pendingShard': Pending.partitionKey, '#waitingSince': Pending.sortKey },
      ),
    });
  }

  async fileRevision(address: string, { id, datePublished, acceptedAt }: Revision): Promise<void> {
    const row = { ...articleKeys.revision(address, { id, datePublished }), id, datePublished, acceptedAt };
    await this.#table.putIf(row, isNew);
  }

  async listRevisions(address: string): Promise<Revision[]> {
    const { rows } = await this.#table.queryPage({
      partition: articleKeys.revisions(address),
      newestFirst: true,
      consistent: true,
      limit: maxRevisions,
    });
    return rows.map((row) => this.#table.parse(revisionRow, row));
  }

  replace(id: string, by: string): Promise<boolean> {
    return this.#table.updateIf(articleKeys.article(id), {
      update: 'SET article.#status = :replaced, article.replacedBy = :by',
      condition: 'article.#status IN (:structured, :replaced)',
      names: { '#status': 'status' },
      values: { ':structured': 'structured', ':replaced': 'replaced', ':by': by },
    });
  }

  async listAcceptedBefore(instant: string): Promise<WaitingArticle[]> {
    const rows = await inParallel(articleKeys.pendingPartitions, (partition) =>
      this.#table.queryAll({ index: Pending, partition, sort: { before: instant } }),
    );
    return rows.flat().map((row) => ({
      id: String(row.pk).slice(articleKeys.partition('').length),
      acceptedAt: String(row[Pending.sortKey]),
    }));
  }

  #row(id: string): Promise<Row | undefined> {
    return this.#table.get(articleKeys.article(id));
  }
}

/** Returns the condition that an article has a status, with the other placeholders of the update. */
function hasStatus(
  status: Article['status'],
  values: Readonly<Record<string, unknown>>,
  names: Readonly<Record<string, string>> = {},
): Condition {
  return {
    condition: 'article.#status = :status',
    names: { ...names, '#status': 'status' },
    values: { ...values, ':status': status },
  };
}

function rowsUnder(prefix: string, rows: readonly Row[]): Row[] {
  return rows.filter(({ sk }) => String(sk).startsWith(prefix));
}
