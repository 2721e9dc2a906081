/**
 * Runs `work` on each entry, up to `atOnce` at the same time. The results are in the order of `all`.
 * @throws the first error of `work`
 */
export async function inParallel<T, R>(
  all: readonly T[],
  work: (each: T) => Promise<R>,
  { atOnce = 8 }: { readonly atOnce?: number } = {},
): Promise<R[]> {
  const results: R[] = new Array(all.length);
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(atOnce, all.length) }, async () => {
      while (next < all.length) {
        const i = next;
        next += 1;
        results[i] = await work(all[i] as T);
      }
    }),
  );
  return results;
}
