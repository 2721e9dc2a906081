import * as z from 'zod';
import { daySeconds, secondsOf } from '../domain/time/instants.ts';
import { putAll } from './batches.ts';
import { bandRow, DynamoStoryMembers } from './dynamo-story-members.ts';
import { indexKeys, lastKey } from './keys.ts';
import type { Row } from './rows.ts';
import type { FiledReport, StoryStore } from './story-store.ts';
import { expiryAttribute } from './tables.ts';

/** Days for which a report can be found by its copies. Copies come within days; the rest is for late archives. */
const keptDays = 30;
/** The most articles of one band that are read: boilerplate can be in thousands. */
const maxPerBand = 50;

const hashes = z.array(z.int().nonnegative());
export const fingerprintRow = z.object({
  articleId: z.string(),
  datePublished: z.string(),
  acceptedAt: z.string(),
  storyId: z.string().optional(),
  fingerprint: z.object({
    opening: hashes,
    beginning: hashes,
    sketch: hashes,
    facts: hashes,
    sentences: hashes,
  }),
});

/** Fingerprints in DynamoDB: one row per article, and one per band. */
export class DynamoStoryStore extends DynamoStoryMembers implements StoryStore {
  async file(report: FiledReport, bands: readonly string[], storedAt: string): Promise<void> {
    const { articleId, datePublished } = report;
    const expires = expiryOf(storedAt);
    await putAll(this.table, [rowOf(report, storedAt)]);
    await putAll(
      this.table,
      bands.map((band) => ({
        ...indexKeys.bandEntry(band, datePublished, articleId),
        articleId,
        ...expires,
      })),
    );
  }

  async lead(band: string, articleId: string, storedAt: string): Promise<string> {
    const row = await this.table.update(indexKeys.bandLeader(band), {
      update: 'SET articleId = if_not_exists(articleId, :id), #expiry = if_not_exists(#expiry, :expiry)',
      names: { '#expiry': expiryAttribute },
      values: { ':id': articleId, ':expiry': expiryOf(storedAt)[expiryAttribute] },
    });
    return this.table.parse(bandRow, row).articleId;
  }

  async decide(report: FiledReport & { readonly storyId: string }, storedAt: string): Promise<void> {
    const { storyId, acceptedAt, articleId } = report;
    // Without an expiry: the list of an article's copies is shown as long as the article.
    const member = { ...indexKeys.storyMember(storyId, acceptedAt, articleId), articleId };
    await putAll(this.table, [member, rowOf(report, storedAt)]);
  }

  async get(articleId: string): Promise<FiledReport | undefined> {
    const { pk } = indexKeys.fingerprint(articleId);
    const [row] = await this.table.queryAll({ partition: pk, consistent: true });
    return row && this.table.parse(fingerprintRow, row);
  }

  async listByBand(band: string, { from, to }: { from: string; to: string }): Promise<string[]> {
    const { rows } = await this.table.queryPage({
      partition: indexKeys.band(band),
      sort: { from, upTo: `${to}${lastKey}` },
      newestFirst: true,
      consistent: true,
      limit: maxPerBand,
    });
    return rows.map((row) => this.table.parse(bandRow, row).articleId);
  }
}

function rowOf(report: FiledReport, storedAt: string): Row {
  return { ...indexKeys.fingerprint(report.articleId), ...report, ...expiryOf(storedAt) };
}

function expiryOf(storedAt: string) {
  return { [expiryAttribute]: secondsOf(storedAt) + keptDays * daySeconds };
}
