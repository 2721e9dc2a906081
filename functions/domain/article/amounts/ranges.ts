import type { Token } from '../text/tokens.ts';
import type { Attached } from './attached.ts';
import type { Numeral } from './numeral.ts';
import { readNumeral } from './numerals.ts';

interface End {
  readonly numeral: Numeral;
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

export interface Range {
  readonly low: End;
  readonly high: End;
  readonly unit: string;
}

type UnitOf = (tokens: readonly Token[], numeral: Numeral) => Attached | undefined;

/**
 * Reads a range: "$3 to $5 million", "between 3 and 5 million euros", "15-20%". One of the two numbers may take its
 * unit and scale from the other. Both ends have the same unit.
 */
export function readRange(tokens: readonly Token[], numeral: Numeral, unitOf: UnitOf): Range | undefined {
  const own = unitOf(tokens, numeral);
  const last = own?.last ?? numeral.last;
  const second = secondNumeral(tokens, last);
  if (second === undefined) return undefined;
  const connector = tokens[last + 1]?.lower ?? '';
  if (connector === 'and' && !hasBetween(tokens, own?.first ?? numeral.first)) return undefined;
  const other = unitOf(tokens, second);
  if (own === undefined && other === undefined) return undefined;
  if (own !== undefined && other !== undefined && own.unit !== other.unit) return undefined;
  // "rose 5% to 20", "from 3 dollars to 12": a second number without a unit does not share the first one's.
  if (other === undefined && (own === undefined || own.last > numeral.last || own.first === numeral.first))
    return undefined;
  // "grew 5% to $20": the second number is the level that was reached.
  if (connector === 'to' && isChange(tokens, own?.first ?? numeral.first, own, other)) return undefined;

  const unit = (own ?? other)?.unit ?? '';
  const secondValue = second.raw * second.scale * (other?.factor ?? 1);
  const shares = numeral.scale === 1 && second.scale > 1 && numeral.raw < second.raw;
  const firstValue =
    numeral.raw * (shares ? second.scale : numeral.scale) * (own?.factor ?? other?.factor ?? 1);
  if (firstValue >= secondValue) return undefined;
  return {
    unit,
    low: { numeral, value: firstValue, first: own?.first ?? numeral.first, last },
    high: {
      numeral: second,
      value: secondValue,
      first: other === undefined ? second.first : Math.max(other.first, last + 2),
      last: other?.last ?? second.last,
    },
  };
}

function secondNumeral(tokens: readonly Token[], last: number): Numeral | undefined {
  const connector = tokens[last + 1]?.lower ?? '';
  if (
    connector !== 'to' &&
    connector !== 'and' &&
    connector !== '-' &&
    connector !== '–' &&
    connector !== '—'
  )
    return undefined;
  for (let at = last + 2; at <= last + 4; at += 1) {
    const found = readNumeral(tokens, at);
    if (found !== undefined) return found;
    const token = tokens[at];
    const currency =
      token !== undefined &&
      (token.kind === 'symbol' ||
        (token.kind === 'word' && token.text.length <= 4 && token.text !== token.lower));
    if (!currency) return undefined;
  }
  return undefined;
}

function hasBetween(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= first - 3 && at >= 0; at -= 1)
    if (tokens[at]?.lower === 'between') return true;
  return false;
}

const changes = new Set(
  'rose fell climbed dropped grew gained declined increased decreased jumped slipped rise fall up down surged sank tumbled widened narrowed cut raised from'.split(
    ' ',
  ),
);

/** Whether two levels are named and not the bounds of one amount: "rose $2 to $20", "from 5% to 7%". */
function isChange(
  tokens: readonly Token[],
  first: number,
  own: Attached | undefined,
  other: Attached | undefined,
): boolean {
  if (own === undefined || other === undefined)
    return changes.has(tokens[first - 1]?.lower ?? '') && tokens[first - 1]?.lower !== 'from';
  return changes.has(tokens[first - 1]?.lower ?? '') || changes.has(tokens[first - 2]?.lower ?? '');
}
