import { months, weekdays } from '../../lexicon/calendar-words.ts';
import { isDash, type Reader } from '../../reader.ts';
import { readClock } from '../../readers/clocks.ts';
import { timeOf } from '../clause-time.ts';
import type { Place } from '../place.ts';
import { notDue, past, roleRule } from '../role-rule.ts';

export const since = roleRule({
  name: 'since the day',
  examples: { 'The rate is the lowest since March 20.': [] },
  decide: ({ link, linkAt, reader, group, clause }) => {
    if (link === 'since') return past;
    // `as of February, the store accounts for`
    const asOf = link === 'of' && reader.word(linkAt - 1) === 'as';
    return asOf && group !== undefined && timeOf(group, clause) === 'timetable' ? past : undefined;
  },
});

export const record = roleRule({
  name: 'the first or the most in a time',
  examples: { 'It would be their first meeting in four years.': [] },
  decide: ({ reader, link, linkAt, sentence, to }) => {
    if (link !== 'in' || !/^(?:days|weeks|months|quarters|years|decades)$/.test(reader.word(to - 1)))
      return undefined;
    for (let at = linkAt - 1; at >= Math.max(sentence.first, linkAt - 5); at -= 1) {
      if (/^(?:first|second|third|last|only|most|least|best|worst|[a-z]{2,}est)$/.test(reader.word(at)))
        return { tense: 'past', due: false };
      if (sentence.tagAt(at) === 'mark') return undefined;
    }
    return undefined;
  },
});

export const compared = roleRule({
  name: 'what a figure is compared with',
  examples: {
    'Profit rose to $2 million from $1 million in March.': [],
    'Output will rise in May, up from March.': ['2026-05'],
  },
  decide: ({ reader, from, clause, link, linkAt }) => {
    // `up from the second quarter`
    if (link === 'from' && /^(?:up|down|higher|lower)$/.test(reader.word(linkAt - 1))) return past;
    const first = clause.parts[0]?.[0] ?? from;
    for (let at = from - 2; at >= Math.max(first, from - 12); at -= 1) {
      const word = reader.word(at);
      if (word === 'compared' || word === 'versus' || word === 'vs') return past;
      if (word === 'from') {
        const figure = isFigure(reader, at + 1);
        if (figure && !(reader.digits(at + 1) >= 1900 && reader.digits(at + 1) < 2100)) return past;
      }
    }
    return undefined;
  },
});

/** Whether a figure begins at a token. `from 9 a.m. to noon on Friday` has a time there. */
function isFigure(reader: Reader, at: number): boolean {
  if (reader.tokens[at]?.kind === 'symbol') return true;
  return reader.isNumber(at) && readClock(reader, at) === undefined;
}

const habitual = new Set(
  'annually yearly always usually typically traditionally normally habitually generally regularly routinely customarily'.split(
    ' ',
  ),
);
/** `Its financial year ends on June 30.` */
const yearsOfBooks = new Set('financial fiscal academic school tax accounting crop marketing'.split(' '));

function isTimeUnit(word: string): boolean {
  return /^(?:years?|months?|weeks?|quarters?|spring|summer|autumn|fall|winter|decades?|mornings?|evenings?)$/.test(
    word,
  );
}

function isNameOfTime(word: string): boolean {
  return isTimeUnit(word) || weekdays.has(word) || months.has(word);
}

/** `every Monday …, and it is published on Tuesday`, `each January and July`, `at 11 p.m. on weeknights`: one part of a habit. */
function isOfHabit({ reader, sentence, clause, from, to }: Place): boolean {
  if (
    reader.word(to) === 'on' &&
    /^(?:week(?:day|night|end)s|(?:mon|tues|wednes|thurs|fri|satur|sun)days)$/.test(reader.word(to + 1))
  )
    return true;
  if (clause.verb === undefined || clause.verb.tense !== 'present' || clause.verb.perfect) return false;
  for (let at = sentence.first; at < Math.min(from, sentence.first + longestHabit); at += 1) {
    const name = reader.word(at + 1);
    if (/^(?:every|each)$/.test(reader.word(at)) && !isTimeUnit(name) && isNameOfTime(name)) return true;
  }
  return false;
}

/** How far a habit is looked for, in tokens from the beginning of the sentence. */
const longestHabit = 60;

/** `open Monday to Friday`: without a preposition, a stretch of weekdays is one of every week. */
function isOpeningHours({ reader, from, to }: Place): boolean {
  if (!weekdays.has(reader.word(from))) return false;
  const isLink = (at: number) => /^(?:to|through|thru)$/.test(reader.word(at)) || isDash(reader.word(at));
  // The two days can be one date, or two.
  const isSecond = isLink(from - 1) && weekdays.has(reader.word(from - 2));
  let hasSecond = isSecond;
  for (let at = from + 1; at <= to; at += 1)
    if (isLink(at) && weekdays.has(reader.word(at + 1))) hasSecond = true;
  return hasSecond && /^(?:open|closed|daily)$/.test(reader.word(isSecond ? from - 3 : from - 1));
}

export const habit = roleRule({
  name: 'comes back every time',
  examples: {
    'The trust gives out grain annually in April.': [],
    'The prize is awarded in December each year.': [],
    'Elections are held every four years in November.': [],
    'Its financial year ends on June 30.': [],
    'Traders bid every Monday, and the price is published on Tuesday.': [],
    'Contracts are reset each January and July.': [],
    'Bars must turn down their music at 11 p.m. on weeknights.': [],
    'Our shop is open Monday to Friday from 9 to 5.': [],
    'Lines are open Tuesday to Saturday.': [],
  },
  decide: (place) => {
    const { reader, clause } = place;
    if (isOfHabit(place) || isOpeningHours(place)) return notDue;
    for (const [first, last] of clause.parts) {
      for (let at = first; at < last; at += 1) {
        const word = reader.word(at);
        const next = reader.word(at + 1);
        if (habitual.has(word)) return notDue;
        if ((word === 'every' || word === 'each' || word === 'most') && isTimeUnit(next)) return notDue;
        if (word === 'every' && reader.word(at + 2).endsWith('s') && isTimeUnit(reader.word(at + 2)))
          return notDue;
        if (word === 'season' && next === 'runs') return notDue;
        if (
          word === 'year' &&
          yearsOfBooks.has(reader.word(at - 1)) &&
          /^(?:starts|begins|ends|runs)$/.test(next)
        )
          return notDue;
      }
    }
    return undefined;
  },
});
