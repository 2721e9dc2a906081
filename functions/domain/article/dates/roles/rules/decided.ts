import { months, weekdays } from '../../lexicon/calendar-words.ts';
import type { Place } from '../place.ts';
import { reported, roleRule } from '../role-rule.ts';

/** Verbs that make something known or decide on it. A date behind their object can be the day of that. */
const decidingVerbs: ReadonlySet<string> = new Set(
  `announce approve agree back vote call declare order confirm propose unveil threaten promise pledge demand reveal
  convene authorise authorize endorse ratify`.split(/\s+/),
);

/** Verbs that change what holds. Only `from` and `for` give the day of the change: `raised its fees from April 1`. */
const changingVerbs: ReadonlySet<string> = new Set(
  `raise cut increase lower reduce double suspend ban restrict ease lift introduce impose sign hire book reserve extend
  grant appoint name set fix`.split(/\s+/),
);

/** `announced a strike from Monday`, `agreed on a truce for March 20`: the day belongs to what was decided. */
export const decided = roleRule({
  name: 'the day of what was decided',
  examples: {
    'The union announced a strike from March 20.': ['2026-03-20'],
    'The two sides agreed on a truce for March 20.': ['2026-03-20'],
    'The president ordered a curfew from Friday.': ['2026-03-06'],
    'The bank raised its fees from April 1.': ['2026-04-01'],
    'The union announced a strike on March 20.': ['2026-03-20'],
    'Drivers have backed a strike on March 20.': ['2026-03-20'],
    'The union announced a strike on February 27.': [],
  },
  decide: (place) => {
    const { group, clause, follows, linkAt, from, link, head } = place;
    if (group === undefined || head >= 0 || !follows || group.denied) return undefined;
    if (group.tense !== 'past' && !(group.perfect && group.modal === undefined)) return undefined;
    if (clause.role === 'condition') return undefined;
    // Between the verb and the date there must be something: what was decided.
    if ((linkAt >= 0 ? linkAt : from) - group.to < 2) return undefined;
    const opens = link === 'from' || link === 'for';
    if (opens && !isStretch(place)) {
      return decidingVerbs.has(group.verb) || changingVerbs.has(group.verb) ? reported : undefined;
    }
    return decidingVerbs.has(group.verb) && namesMonthAlone(place) ? reported : undefined;
  },
});

/** Whether the date has more than a day or a month: `from Tuesday to Thursday`, or `from 2019`, which is long ago. */
function isStretch({ reader, from, to }: Place): boolean {
  for (let at = from; at < to; at += 1) {
    if (/^(?:to|until|through|-|–)$/.test(reader.word(at)) || reader.digits(at) > 31) return true;
    if (!reader.isNumber(at) && !months.has(reader.word(at)) && !weekdays.has(reader.word(at))) return true;
  }
  return false;
}

/** Whether the date is a day of a month, or a month, without a year. `announced a strike on Tuesday` tells when it was announced. */
function namesMonthAlone({ reader, from, to }: Place): boolean {
  let hasMonth = false;
  for (let at = from; at < to; at += 1) {
    if (months.has(reader.word(at))) hasMonth = true;
    if (weekdays.has(reader.word(at)) || reader.digits(at) > 31) return false;
  }
  // `16 and 17 March`
  for (let at = to; !hasMonth && /^(?:\d{1,2}|and|,)$/.test(reader.word(at)); at += 1)
    hasMonth = months.has(reader.word(at + 1));
  return hasMonth;
}
