import type { Token } from '../text/tokens.ts';
import type { Attached } from './attached.ts';
import type { Numeral } from './numeral.ts';
import { skipHyphen } from './scales.ts';

/** Reads percent, basis points or percentage points behind a numeral. */
export function readRatio(tokens: readonly Token[], numeral: Numeral): Attached | undefined {
  if (numeral.letterScale) return undefined;
  const at = skipHyphen(tokens, numeral.last);
  const token = tokens[at];
  if (token === undefined) return undefined;
  const found = (unit: string, last: number): Attached => ({ unit, first: numeral.first, last, factor: 1 });
  switch (token.lower) {
    case '%':
    case 'pct':
      return found('percent', at);
    case 'percent':
      return isPoint(tokens[at + 1]) ? found('percentage point', at + 1) : found('percent', at);
    case 'per': {
      const cent = tokens[at + 1]?.lower === 'cent';
      return cent ? found('percent', at + 1) : undefined;
    }
    case 'percentage':
      return isPoint(tokens[skipHyphen(tokens, at)])
        ? found('percentage point', skipHyphen(tokens, at))
        : undefined;
    case 'basis':
      return isPoint(tokens[skipHyphen(tokens, at)])
        ? found('basis point', skipHyphen(tokens, at))
        : undefined;
    case 'bp':
    case 'bps':
      return found('basis point', at);
    case 'pp':
    case 'ppt':
      return token.start === tokens[numeral.last]?.end || token.lower === 'ppt'
        ? found('percentage point', at)
        : undefined;
    default:
      return undefined;
  }
}

function isPoint(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === 'point' || token.lower === 'points');
}
