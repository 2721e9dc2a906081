import { cardinals, vagueNumbers } from '../../text/numbers/number-words.ts';
import { durationMatch, type Match, setMatch } from '../match.ts';
import { isDash, type Reader } from '../reader.ts';
import { lengthValue } from '../readers/distances.ts';
import { durationValue } from '../readers/duration-value.ts';
import { continues, type Length, readLength } from '../readers/lengths.ts';
import { anyNumber, type DateRule, ruleFamily } from '../rule.ts';
import { weeksOnDay } from './british-weeks.ts';
import { lengthFromEvent } from './counted-from-events.ts';
import { distanceFromDateRules } from './distances-from-dates.ts';
import { distanceFromNowRules, inLength } from './distances-from-now.ts';
import { periodToActRules } from './periods-to-act.ts';

const rate: DateRule<Length> = {
  name: '<count> a <unit>',
  reads: { 'It sells 15 planes [a year].': 'P1Y', 'They meet twice [a day].': 'P1D' },
  match: (reader, at, length) =>
    isRate(reader, at, length)
      ? setMatch(at, length.to, durationValue(length.count, length.unit))
      : undefined,
};

const plainLength: DateRule<Length> = {
  name: '<length>',
  reads: {
    'a [27-year] career': 'P27Y',
    'It took [2 years and 3 months].': 'P2Y3M',
    'a man who is [61 years old]': 'P61Y',
    'for [half an hour]': 'PT30M',
    'after [several months]': 'PXM',
  },
  match: matchLength,
};

/** Lengths of time, and dates at that distance from publication or from another date. */
export const lengths = ruleFamily<Length>({
  startsWith: [anyNumber, ...cardinals.keys(), ...vagueNumbers, 'a', 'an', 'the', 'half'],
  readHead: (reader, at) => {
    const length = readLength(reader, at);
    return length === undefined || isIdiom(reader, at, length) ? undefined : length;
  },
  rules: [
    weeksOnDay,
    ...distanceFromNowRules,
    ...distanceFromDateRules,
    lengthFromEvent,
    inLength,
    ...periodToActRules,
    rate,
    plainLength,
  ],
});

/** Whether the words are no length: `the third in as many weeks`, the programme `“60 Minutes”`. */
function isIdiom(reader: Reader, at: number, { to }: Length): boolean {
  const before = reader.word(at - 1);
  if (before === 'as' && reader.word(at) === 'many') return true;
  return reader.isNumber(at) && /^["“‘']$/.test(before) && reader.isCapital(to - 1);
}

const spans = new Set(
  'for in within than least about over of after under nearly almost only just per took takes take lasted lasts last spend spent'.split(
    ' ',
  ),
);

function matchLength(reader: Reader, at: number, length: Length): Match | undefined {
  const { to } = length;
  if (length.unit === 'quarter' && reader.word(to) === 'of') return undefined;
  if (isSomeDay(reader, at, length)) return undefined;
  const dash = isDash(reader.word(to));
  if (dash && reader.word(to + 1) === 'ago') return undefined;
  const age = reader.pastHyphen(to);
  const old = length.unit !== 'hour' && reader.word(age) === 'old' ? age + 1 : undefined;
  const long = dash && reader.word(to + 1) === 'long' ? to + 2 : undefined;
  return durationMatch(at, old ?? long ?? to, lengthValue(length));
}

/** Whether it is some day and not a length of time: `one day`, `a day when`. */
function isSomeDay(reader: Reader, at: number, { adjective, unit, to }: Length): boolean {
  const article = reader.word(at) === 'a' || reader.word(at) === 'an' || reader.word(at) === 'one';
  const apart = /^(?:after|before)$/.test(reader.word(to)) && continues(reader, to + 1);
  return article && !adjective && unit === 'day' && !spans.has(reader.word(at - 1)) && !apart;
}

const rateStops = new Set(
  'for in within than about least over of after under nearly almost only just is was were be took takes lasted last and or to but with by at from before that what such as not half quite into more most this without until till through had has have make made spend spent into , ; : ( " “ — – -'.split(
    ' ',
  ),
);

/** Whether it says how often, not how long: `15 a year`, `$5 million a year`, `twice a day`, `barrels a day`. */
function isRate(reader: Reader, at: number, length: Length): boolean {
  const article = reader.word(at);
  if ((article !== 'a' && article !== 'an') || length.adjective || length.to !== at + 2) return false;
  // `a week-long tour`
  if (isDash(reader.word(length.to)) && reader.joined(length.to)) return false;
  const before = reader.word(at - 1);
  if (
    before === '' ||
    rateStops.has(before) ||
    reader.word(at - 1).endsWith('ly') ||
    reader.word(at - 1) === '.'
  )
    return false;
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const word = reader.word(back);
    if (word === '.' || word === ';') return false;
    if (
      reader.isNumber(back) ||
      /^(?:once|twice|times|hundreds|thousands|millions|billions|dollars|million|billion|two|three|four|five|six|seven|eight|nine|ten|one|barrels|percent)$/.test(
        word,
      )
    )
      return true;
  }
  return false;
}
