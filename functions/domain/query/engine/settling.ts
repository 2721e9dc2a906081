/**
 * The reference of a posting entry, in one integer: the slot of the watch, and how to settle the entry when its filter
 * lets the document pass.
 *
 *     slot … slot | only | how (2 bits)
 */
export const how = {
  /** Run the watch's program. */
  byProgram: 0,
  /** The document matches. */
  matches: 1,
  /** It matches if the filter's key is directly behind the entry's key. */
  filterBehind: 2,
  /** It matches if the filter's key is directly before the entry's key. */
  filterBefore: 3,
  /** The bits of the four above. */
  mask: 3,
  /** A flag: no other entry leads to the watch, so it cannot be found twice. */
  only: 4,
} as const;

/** How many bits are below the slot. */
export const slotBits = 3;
