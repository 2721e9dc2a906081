import type { DateMention } from '../item.ts';
import type { Place } from './roles/place.ts';

/** A date of a text with the names of the rules that read it: of `the last week` those of `the <date>` and `last <unit>`. */
export interface TracedDate {
  readonly mention: DateMention;
  readonly rules: readonly string[];
  /** The name of the rule that read its sentence for its role. */
  readonly roleRule: string;
  /** The name of the rule that decided its role by its value and that sentence. */
  readonly valueRule: string;
  /** Where the date is in its sentence. Undefined in the dateline of an agency. */
  readonly place: Place | undefined;
}
