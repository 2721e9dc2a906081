import type { Reader } from '../reader.ts';

const weekShifts: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['following', 1],
  ['coming', 1],
]);

/** Reads the week after a weekday: `of next week`, `last week`, `next week`. `shift` counts weeks from that of publication. */
export function weekAfter(
  reader: Reader,
  at: number,
): { readonly shift: number; readonly to: number } | undefined {
  let start = at;
  if (reader.word(start) === 'of' || reader.word(start) === 'in') start += 1;
  if (reader.word(start) === 'the') start += 1;
  const shift = weekShifts.get(reader.word(start));
  return shift !== undefined && reader.word(start + 1) === 'week' ? { shift, to: start + 2 } : undefined;
}
