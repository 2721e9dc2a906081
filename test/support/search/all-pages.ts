import { expect } from 'vitest';

/** A page of a search: the ids that it found, and the cursor of the next page. */
interface FoundPage {
  readonly ids: readonly string[];
  readonly cursor?: string | undefined;
}

/** Reads all pages of a search, each of at most `limit` ids. Runs `between` before each page except the first. */
export async function allPages(
  readPage: (cursor: string | undefined) => Promise<FoundPage>,
  { limit, between = () => undefined }: { readonly limit: number; readonly between?: () => void },
): Promise<string[]> {
  const all: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await readPage(cursor);
    expect(page.ids.length).toBeLessThanOrEqual(limit);
    all.push(...page.ids);
    cursor = page.cursor;
    between();
  } while (cursor !== undefined);
  return all;
}
