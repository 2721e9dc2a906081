import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { DynamoTable } from './dynamo-table.ts';
import { indexKeys } from './keys.ts';
import type { StoryMembers } from './story-store.ts';

/** The most articles of one story that are listed: the first. */
const maxMembers = 50;

/** An article under a band, or in a story. */
export const bandRow = z.object({ articleId: z.string() });

// Apart from DynamoStoryStore, so that the API does not have fingerprints in its bundle.

/** The articles of stories in DynamoDB: one row per article. */
export class DynamoStoryMembers implements StoryMembers {
  protected readonly table: DynamoTable;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.table = new DynamoTable(client, table);
  }

  async listMembers(storyId: string): Promise<string[]> {
    const { rows } = await this.table.queryPage({
      partition: indexKeys.story(storyId),
      consistent: true,
      limit: maxMembers,
    });
    return rows.map((row) => this.table.parse(bandRow, row).articleId);
  }
}
