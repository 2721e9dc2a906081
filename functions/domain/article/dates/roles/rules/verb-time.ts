import type { VerbGroup } from '../../../text/clauses/clause.ts';
import { type Time, timeOf } from '../clause-time.ts';
import { ends, isInSubject } from '../events.ts';
import type { Place } from '../place.ts';
import { future, notDue, open, past, reported, roleRule, scheduled, type Verdict } from '../role-rule.ts';
import { planVerbs, replacedWords } from '../role-words.ts';

export const byVerb = roleRule({
  name: 'the time of its verb',
  examples: {
    'The bank will publish its plan on March 20.': ['2026-03-20'],
    'The bank published its plan on Tuesday.': [],
    'Tariffs take effect on Friday.': ['2026-03-06'],
    'She will not attend the March 20 summit.': ['2026-03-20'],
    'Parliament passed a law that would take effect on March 20.': ['2026-03-20'],
    'Losses may be higher than those announced on Tuesday.': [],
    'The death was announced on Tuesday.': [],
    'The islands had pledged to leave by March 20.': [],
  },
  decide: (place) => {
    const { group, clause } = place;
    if (group === undefined) return undefined;
    // `A ban follows on March 20.`, but `The ban follows a vote on Monday.`
    if (group.verb === 'follow' && group.tense === 'present' && isRightBehind(place, group)) return scheduled;
    return verdictOf(timeOf(group, clause), place, group);
  },
});

/** `according to a tweet on Monday`: what somebody quotes is there already. */
export const quotedSource = roleRule({
  name: 'the day of a source',
  examples: {
    'Sales are rising, according to a post on Monday by the firm.': [],
    'According to figures from Friday, sales are rising.': [],
  },
  decide: ({ reader, from, sentence, head }) => {
    if (head >= 0) return undefined;
    for (let at = from - 1; at >= Math.max(sentence.first, from - 12); at -= 1) {
      if (reader.word(at) === 'according' && reader.word(at + 1) === 'to') return past;
      const tag = sentence.tagAt(at);
      if (tag === 'mark' || tag === 'relative' || tag === 'that' || tag === 'be' || tag === 'modal')
        return undefined;
    }
    return undefined;
  },
});

function isRightBehind({ from, linkAt, follows }: Place, { to }: VerbGroup): boolean {
  return follows && (from === to || linkAt === to);
}

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
      // `the loss announced on Tuesday`
      return group.form === 'participle' && isSaid(place, group) ? past : future;
    case 'reported':
      return reported;
    case 'timetable':
      return isTimetable(place, group) ? scheduled : open;
    case 'planned':
      // `The death was announced on Friday`: that is the day of the word.
      if (isSaid(place, group)) return past;
      return isReplaced(place) ? { tense: 'reported', due: false } : reported;
    case 'replaced':
    case 'unreal':
      return notDue;
    case 'open':
      return open;
  }
}

/** Verbs that make a plan known, or make it. A day beside them is their own, unless `for` names that of the plan. */
const makesPlan: ReadonlySet<string> = new Set(
  'announce propose call promise book advertise project forecast predict'.split(' '),
);

function isSaid(place: Place, { verb, passive }: VerbGroup): boolean {
  if (!passive || !makesPlan.has(verb) || place.head >= 0 || isInSubject(place)) return false;
  return !place.follows || /^(?:on|in|)$/.test(place.link);
}

/** Verbs of what is so: nobody plans that something shows or means something. */
const states: ReadonlySet<string> = new Set(
  'show know own mean reflect represent indicate prove reveal include contain involve belong depend consist know think'.split(
    ' ',
  ),
);

/** `is on Friday`, `opens March 20`: the present tense beside a day. `stocks are up Friday` tells what is. */
function isTimetable(place: Place, group: VerbGroup): boolean {
  const { reader } = place;
  if (states.has(group.verb)) return false;
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
