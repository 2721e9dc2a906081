import type { Fingerprint } from './fingerprint.ts';
import { hashOf, rehash } from './hashes.ts';

/**
 * Bands of MinHash values of the opening. Two openings that share half of their runs agree in at least one band of ten
 * such pairs in nine; openings that share a tenth, in one of sixteen.
 */
const bands = 6;
const rowsPerBand = 2;

/** Bands on which copies that come at the same moment choose the one that tells the story. */
const electionBands = 3;

/**
 * Returns the bands that copies most likely share, in the same order for all of them: those of the smallest hashes of their
 * first sentences, or else of their openings.
 */
export function electionBandsOf(fingerprint: Pick<Fingerprint, 'opening' | 'sentences'>): string[] {
  const sorted = bandsOf({ ...fingerprint, sentences: fingerprint.sentences.toSorted((a, b) => a - b) });
  return sorted.slice(0, electionBands);
}

/**
 * Returns the keys under which a text is filed so that its copies find it: bands of its opening, and its first sentences.
 * They only find candidates. `isSameStory` decides.
 */
export function bandsOf({ opening, sentences }: Pick<Fingerprint, 'opening' | 'sentences'>): string[] {
  const keys = sentences.map((hash) => `s${hash.toString(36)}`);
  for (let band = 0; band < bands && opening.length > 0; band += 1) {
    const values = Array.from({ length: rowsPerBand }, (_, row) =>
      opening.reduce(
        (least, hash) => Math.min(least, rehash(hash, band * rowsPerBand + row)),
        Number.POSITIVE_INFINITY,
      ),
    );
    keys.push(`m${band}${hashOf(values.join(' ')).toString(36)}`);
  }
  return [...new Set(keys)];
}
