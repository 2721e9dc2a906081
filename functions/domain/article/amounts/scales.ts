import { scales } from '../text/numbers/number-words.ts';
import type { Token } from '../text/tokens.ts';

/** Reads the scale words behind token `i` and multiplies them: `hundred million`, `lakh crore`. */
export function readScales(tokens: readonly Token[], i: number): { scale: number; last: number } {
  let scale = 1;
  let last = i;
  for (let round = 0; round < 3; round += 1) {
    const at = skipHyphen(tokens, last);
    const factor = scales.get(tokens[at]?.lower ?? '');
    if (factor === undefined) break;
    scale *= factor;
    last = at;
  }
  return { scale, last };
}

/** Returns the token behind `i`. A hyphen that touches both is skipped. */
export function skipHyphen(tokens: readonly Token[], i: number): number {
  const hyphen = tokens[i + 1];
  const after = tokens[i + 2];
  const joined =
    hyphen !== undefined &&
    after !== undefined &&
    (hyphen.text === '-' || hyphen.text === '‑') &&
    hyphen.start === tokens[i]?.end &&
    after.start === hyphen.end;
  return joined ? i + 2 : i + 1;
}
