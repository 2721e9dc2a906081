import type { TextSpan } from '../text/text-span.ts';

/**
 * Makes a function that returns the members of an ordered list that begin within a span. The caller must ask for spans
 * in order, so that the whole is one pass.
 */
export function takeWithin<T extends TextSpan>(list: readonly T[]): (span: TextSpan) => T[] {
  let at = 0;
  return ({ start, end }) => {
    while (at < list.length && (list[at]?.start ?? 0) < start) at += 1;
    const from = at;
    while (at < list.length && (list[at]?.start ?? 0) < end) at += 1;
    return list.slice(from, at);
  };
}
