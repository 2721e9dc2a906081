/** Which page of a listing to read. `cursor` comes from the page before. */
export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
}

/** One page of a listing. The last page has no `cursor`. */
export interface Page<T> {
  readonly entries: readonly T[];
  readonly cursor?: string;
}

/** Reads the pages of a listing one after the other, `limit` entries per page. */
export async function* readPages<T>(
  list: (request: PageRequest) => Promise<Page<T>>,
  limit: number,
): AsyncGenerator<Page<T>> {
  let cursor: string | undefined;
  do {
    const page = await list({ limit, ...(cursor !== undefined && { cursor }) });
    yield page;
    cursor = page.cursor;
  } while (cursor !== undefined);
}
