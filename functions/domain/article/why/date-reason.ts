import { type Time, timeOf } from '../dates/roles/clause-time.ts';
import { byVerb, withoutVerb } from '../dates/roles/rules/verb-time.ts';
import { notDueBySentence } from '../dates/roles/values/not-to-come.ts';
import type { TracedDate } from '../dates/traced-date.ts';

/** The words behind "Its verb …" for each time of a verb. */
const times: Readonly<Record<Time, string>> = {
  past: 'tells of the past',
  future: 'tells of the future',
  timetable: 'is in the present, as in a timetable',
  reported: 'tells what was to come when somebody said it',
  planned: 'tells of a plan',
  replaced: 'tells of a plan that came to nothing',
  unreal: 'tells what did not happen',
  open: 'does not say when',
};

/** Returns why a date has its role, in one sentence. `verb` is the text of the verb that the date depends on. */
export function reasonOf({ roleRule, valueRule, place }: TracedDate, verb: string | undefined): string {
  if (place === undefined) return 'It is in the dateline of an agency.';
  const { group, clause } = place;
  const byTime = roleRule === byVerb.name && group !== undefined;
  const sentence = byTime
    ? `Its verb "${verb}" ${times[timeOf(group, clause)]}.`
    : roleRule === withoutVerb.name
      ? 'No verb says when.'
      : `Its sentence says: ${roleRule}.`;
  return valueRule === notDueBySentence.name ? sentence : `The date is ${valueRule}. ${sentence}`;
}
