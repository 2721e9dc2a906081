import type { VerbGroup } from '../../../text/clauses/clause.ts';
import { type Time, timeOf } from '../clause-time.ts';
import { ends } from '../events.ts';
import type { Place } from '../place.ts';
import { future, notDue, open, past, reported, roleRule, type Verdict } from '../role-rule.ts';
import { planVerbs, replacedWords } from '../role-words.ts';

export const byVerb = roleRule({
  name: 'the time of its verb',
  examples: {
    'The bank will publish its plan on March 20.': ['2026-03-20'],
    'The bank published its plan on Tuesday.': [],
    'Tariffs take effect on Friday.': ['2026-03-06'],
    'She will not attend the March 20 summit.': ['2026-03-20'],
    'Parliament passed a law that would take effect on March 20.': ['2026-03-20'],
    'The islands had pledged to leave by March 20.': [],
  },
  decide: (place) => {
    const { group, clause } = place;
    if (group === undefined) return undefined;
    return verdictOf(timeOf(group, clause), place, group);
  },
});

/** A headline or a list entry. Its dates are due when their day is still to come. */
export const withoutVerb = roleRule({
  name: 'no verb to say',
  examples: { 'Trial of the ministers: March 20': ['2026-03-20'] },
  decide: () => open,
});

function verdictOf(time: Time, place: Place, group: VerbGroup): Verdict {
  switch (time) {
    case 'past':
      // `An April 17 deadline was set`: the noun has the day, not the verb.
      return place.head >= 0 ? open : past;
    case 'future':
      return future;
    case 'reported':
      return reported;
    case 'timetable':
      return isTimetable(place, group) ? future : open;
    case 'planned':
      return isReplaced(place) ? { tense: 'reported', due: false } : reported;
    case 'replaced':
    case 'unreal':
      return notDue;
    case 'open':
      return open;
  }
}

/** `is on Friday`, `opens March 20`: the present tense beside a day. `stocks are up Friday` tells what is. */
function isTimetable(place: Place, group: VerbGroup): boolean {
  const { reader } = place;
  // `it has eight bombs`, `tourists visit in summer`: what is so, or happens every time.
  const day = isDay(place);
  if (group.verb === 'have') return day || /^(?:by|until|till|before)$/.test(place.link);
  if (!day && /^(?:spring|summer|autumn|fall|winter)$/.test(place.reader.word(place.from))) return false;
  if (group.verb !== 'be') return true;
  // `Volumes this month are`
  if (!day && !place.follows) return false;
  return !/^(?:up|down|higher|lower|flat|mixed|unchanged|little)$/.test(reader.word(group.to));
}

/** Whether the date names a day, not a longer time. */
function isDay({ reader, from, to }: Place): boolean {
  for (let at = from; at < to; at += 1) {
    if (/day$/.test(reader.word(at)) || (reader.isNumber(at) && reader.text(at).length <= 2)) return true;
  }
  return /^(?:tomorrow|tonight)$/.test(reader.word(from));
}

/** Whether the sentence says that something else came of a plan. */
function isReplaced(place: Place): boolean {
  const { sentence, reader, from, to, clause } = place;
  // `The summit was scrapped; it was to take place in May.`
  for (const other of sentence.clauses) {
    if (
      other !== clause &&
      other.groups.some((group) => ends(group, place) && !group.denied && timeOf(group, other) === 'past')
    )
      return true;
  }
  for (let at = from - 1; at >= Math.max(sentence.first, from - 6); at -= 1) {
    if (replacedWords.has(reader.word(at))) return true;
  }
  for (let at = to; at < sentence.last; at += 1) if (/^(?:but|instead)$/.test(reader.word(at))) return true;
  return clause.groups.some(({ verb, perfect, tense }) => planVerbs.has(verb) && perfect && tense === 'past');
}
