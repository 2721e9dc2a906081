import type { Match } from '../match.ts';
import type { Reader } from '../reader.ts';
import { dateRule } from '../rule.ts';

/** Words before a measure that belong to the measure in TIMEX3, with a `mod`. Source: TimeML annotation guidelines 1.2.1, section 2.2.1. */
const adverbs = new Set(['about', 'almost', 'approximately', 'around', 'nearly', 'roughly']);
const comparatives: ReadonlyMap<string, string> = new Map([
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['up', 'to'],
]);

export const approximate = dateRule({
  name: 'about <length or time>',
  reads: {
    'nearly two years': 'P2Y',
    'more than a decade ago': '201',
    'at least 24 hours': 'PT24H',
    'about 10 a.m.': '2025-10-28T10:00',
  },
  startsWith: [...adverbs, ...comparatives.keys()],
  match: matchApproximate,
});

/** Matches the measure, and takes its value. */
function matchApproximate(reader: Reader, at: number): Match | undefined {
  const second = comparatives.get(reader.word(at));
  if (second !== undefined && reader.word(at + 1) !== second) return undefined;
  const start = second === undefined ? at + 1 : at + 2;
  if (!reader.isNumber(start) && !reader.isWord(start)) return undefined;
  const inner = reader.dateAt(start);
  if (inner === undefined || inner.from !== start || inner.also !== undefined) return undefined;
  const measured =
    inner.type === 'DURATION' ||
    /^(?:ago|earlier|later)$/.test(reader.word(inner.to - 1)) ||
    isClock(reader, inner);
  const counted =
    reader.isNumber(start) || !/^(?:the|last|past|next|this|that|early|late)$/.test(reader.word(start));
  return measured && counted ? { ...inner, from: at } : undefined;
}

/** Whether a match is a time of the clock: `10 a.m.`, `noon`, not `Thursday evening`. */
function isClock(reader: Reader, { from, type }: Match): boolean {
  return type === 'TIME' && (reader.isNumber(from) || /^(?:noon|midnight)$/.test(reader.word(from)));
}
