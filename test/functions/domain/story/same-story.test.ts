import { describe, expect, it } from 'vitest';
import { bandsOf } from '../../../../functions/domain/story/bands.ts';
import { fingerprintOf } from '../../../../functions/domain/story/fingerprint.ts';
import { isSameStory } from '../../../../functions/domain/story/same-story.ts';
import { pairs } from './pairs.ts';

const fingerprint = (text: string) => fingerprintOf({ text, format: 'text', headline: 'Ports and people' });

/** As ingestion does it: a copy must be found by a band, and then be told from a look-alike. */
function areTold(texts: readonly [string, string]): boolean {
  const [a, b] = texts.map(fingerprint) as [ReturnType<typeof fingerprint>, ReturnType<typeof fingerprint>];
  const bands = new Set(bandsOf(a));
  return bandsOf(b).some((band) => bands.has(band)) && isSameStory(a, b);
}

describe('isSameStory', () => {
  it.each(pairs.filter(({ isSame }) => isSame))('knows a copy $name', ({ texts }) => {
    expect(areTold(texts)).toBe(true);
    expect(areTold([texts[1], texts[0]])).toBe(true);
  });

  it.each(pairs.filter(({ isSame }) => !isSame))('tells apart $name', ({ texts }) => {
    expect(areTold(texts)).toBe(false);
  });
});
