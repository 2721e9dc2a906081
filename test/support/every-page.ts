import type { Page, PageRequest } from '../../functions/stores/page.ts';

/** Reads a listing to its end, `limit` entries per page. Returns the entries of each page. */
export async function everyPage<T>(
  list: (page: PageRequest) => Promise<Page<T>>,
  limit: number,
): Promise<(readonly T[])[]> {
  const pages: (readonly T[])[] = [];
  let cursor: string | undefined;
  do {
    const page = await list({ limit, ...(cursor !== undefined && { cursor }) });
    pages.push(page.entries);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return pages;
}
