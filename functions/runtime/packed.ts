/** The most that one part has. */
export interface PartLimits {
  /** Sum of the sizes of its entries. */
  readonly maxSize: number;
  /** Number of its entries. @default no limit */
  readonly most?: number;
}

/**
 * Cuts a list into parts, in order, each as large as the limits allow. An entry that is larger than the limit is a part
 * of its own.
 *
 * Example: entries of the sizes 4, 4, 4, 9, 2 with `maxSize` 8 become [4, 4], [4], [9], [2].
 */
export function packed<T>(
  all: readonly T[],
  sizeOf: (entry: T) => number,
  { maxSize, most = Number.POSITIVE_INFINITY }: PartLimits,
): T[][] {
  const parts: T[][] = [];
  let part: T[] = [];
  let size = 0;
  for (const entry of all) {
    const added = sizeOf(entry);
    if (part.length > 0 && (part.length === most || size + added > maxSize)) {
      parts.push(part);
      part = [];
      size = 0;
    }
    part.push(entry);
    size += added;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}
