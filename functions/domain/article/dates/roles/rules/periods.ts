import type { VerbGroup } from '../../../text/clauses/clause.ts';
import { unitsPlural, unitsSingular } from '../../lexicon/calendar-words.ts';
import type { Reader } from '../../reader.ts';
import { givingVerbAt, isForActing, isOfEndingNoun } from '../../readers/giving.ts';
import { timeOf } from '../clause-time.ts';
import type { Place } from '../place.ts';
import { future, notDue, past, reported, roleRule, type Verdict } from '../role-rule.ts';

/** Whether a date is a length of time: `30 days`. */
function isLength({ reader, to }: Place): boolean {
  const word = reader.word(to - 1);
  return unitsPlural.has(word) || unitsSingular.has(word);
}

/** How far from a date its sentence is read. */
const reach = 50;

/** Returns the tokens of the sentence that are near the date, end exclusive. */
function wordsAround({ from, to, sentence }: Place): readonly [first: number, last: number] {
  return [Math.max(sentence.first, from - reach), Math.min(sentence.last, to + reach)];
}

const generalWords = new Set('any each every usually normally typically generally ordinarily'.split(' '));
const laws = new Set(
  'law laws rules rule regulations regulation code policy treaty constitution legislation terms statute'.split(
    ' ',
  ),
);

function isOfNow(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reader.word(at) === 'now') return true;
  return false;
}

/** Whether a sentence says what holds every time: `must answer any complaint`, `under rules in force`. */
function isGeneral(place: Place): boolean {
  const { reader } = place;
  const [first, last] = wordsAround(place);
  for (let at = first; at < last; at += 1) {
    const word = reader.word(at);
    // `Under the rules it now has 28 days`
    if (word === 'now') return false;
    if (generalWords.has(word)) return true;
    // `the law gives courts 90 days`
    if (laws.has(word) && /^(?:gives?|allows?|grants?)$/.test(reader.word(at + 1)) && !isNew(reader, at))
      return true;
    if (word !== 'under' || isOfNow(reader, at, last)) continue;
    // `under a new law` is of one day.
    for (let next = at + 1; next < at + 5 && reader.word(next) !== 'new'; next += 1) {
      if (laws.has(reader.word(next))) return true;
    }
  }
  return false;
}

function isNew(reader: Reader, at: number): boolean {
  return reader.word(at - 1) === 'new' || reader.word(at - 2) === 'new';
}

export const generalPeriod = roleRule({
  name: 'a period that counts every time',
  examples: {
    'Under the country’s law the public has 45 days to comment on any rule.': [],
    'Banks must answer each complaint within ten days.': [],
    'The law gives courts 90 days to rule.': [],
    'Returns are accepted within 30 days.': [],
  },
  decide: (place) => {
    if (!isLength(place)) return undefined;
    const isPeriod = place.link === 'within' || isForActing(place.reader, place.to);
    return isPeriod && (isGeneral(place) || isCustom(place)) ? notDue : undefined;
  },
});

/** `Returns are accepted within 30 days`: the present passive tells of a custom. `The fine is due within 30 days` does not. */
function isCustom({ group, link }: Place): boolean {
  if (group === undefined || link !== 'within') return false;
  return (
    group.passive &&
    group.tense === 'present' &&
    !group.perfect &&
    !group.progressive &&
    customs.has(group.verb)
  );
}

const customs = new Set(
  'accept answer deliver dispatch exchange handle issue make process refund reply send ship treat'.split(' '),
);

export const periodToAct = roleRule({
  name: 'a period that somebody has to act in',
  examples: {
    'The firm has 30 days to appeal.': ['2026-04-03'],
    'A judge gave the firm 60 days to clean the yard.': ['2026-05-03'],
    'The guards were given 48 hours to leave.': ['2026-03-06'],
    'The guards were given 48 hours to leave last year.': [],
    'The guards had been given 48 hours to leave.': [],
    'The council served the owner 30 days’ notice.': ['2026-04-03'],
    'The council gave the owner three business days to reply.': ['2026-03-09'],
    'Under a new law shops have 45 days to register.': ['2026-04-18'],
  },
  decide: (place) => {
    const { reader, from, to, clause } = place;
    if (!isLength(place) || !(isForActing(reader, to) || isOfEndingNoun(reader, to))) return undefined;
    const at = givingVerbAt(reader, from);
    if (at === undefined) return undefined;
    const group = clause.groups.find((each) => at >= each.from && at < each.to) ?? place.group;
    return group === undefined ? future : verdictOf(group, place);
  },
});

function verdictOf(group: VerbGroup, place: Place): Verdict {
  const time = timeOf(group, place.clause);
  if (group.denied || time === 'unreal' || time === 'replaced') return notDue;
  if (time === 'planned' || time === 'reported') return reported;
  if (time !== 'past') return future;
  // `had 30 days to appeal`, `had been given 48 hours`: over by now.
  const isOver = group.verb === 'have' || (group.perfect && group.tense === 'past') || isOld(place);
  return isOver ? past : reported;
}

/** Whether the sentence names a day long ago: `last year`, `two years ago`, `in 2019`. */
function isOld(place: Place): boolean {
  const { reader } = place;
  const [first, last] = wordsAround(place);
  for (let at = first; at < last; at += 1) {
    if (/^(?:last|ago|earlier|previously)$/.test(reader.word(at))) return true;
    const year = reader.digits(at);
    if (reader.word(at - 1) === 'in' && year >= 1900 && year < 2100) return true;
  }
  return false;
}
