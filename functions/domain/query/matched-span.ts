import type { TextSpan } from '../article/text/text-span.ts';
import type { Zone } from './document.ts';

/** Words of a document that met a clause, by their offsets into the text of that zone. */
export interface MatchedSpan extends TextSpan {
  readonly in: Zone;
  readonly text: string;
}
