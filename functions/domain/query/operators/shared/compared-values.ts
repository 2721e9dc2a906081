import type { Comparison } from '../../query.ts';

/** The two parts of `>=1e9` or of `2025-10..2025-12`: a comparison, and one value or the two ends of a range. */
export interface ComparedValues {
  readonly comparison: Comparison;
  readonly values: readonly string[];
}

/** Splits the value of a field that compares; undefined where it has a range and a comparison, or too many values. */
export function comparedValues(text: string): ComparedValues | undefined {
  const [, comparison = '', rest = ''] = /^(<=|>=|<|>|=)?(.*)$/s.exec(text) ?? [];
  const values = rest.split('..');
  if (values.length > 2 || (values.length === 2 && comparison !== '')) return undefined;
  return { comparison: (comparison || '=') as Comparison, values };
}
