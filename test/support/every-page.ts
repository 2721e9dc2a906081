import { type Page, type PageRequest, readPages } from '../../functions/stores/page.ts';

/** Reads a listing to its end, `limit` entries per page. Returns the entries of each page. */
export async function everyPage<T>(
  list: (page: PageRequest) => Promise<Page<T>>,
  limit: number,
): Promise<(readonly T[])[]> {
  const pages: (readonly T[])[] = [];
  for await (const page of readPages(list, limit)) pages.push(page.entries);
  return pages;
}
