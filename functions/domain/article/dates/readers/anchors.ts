import type { DayNumber } from '../../../time/day-numbers.ts';
import type { DateContext } from '../date-context.ts';
import { weekdays } from '../lexicon/calendar-words.ts';
import { periodOf } from '../period-of.ts';
import type { Reader } from '../reader.ts';
import { isExplicit } from './explicit.ts';

/** Works out the day that a period is counted from. Undefined when the text gives no such day. */
export type Anchor = (context: DateContext) => DayNumber | undefined;

/** Nouns of events that have a day. `the meeting` is the event whose day the text named. */
const eventNouns: ReadonlySet<string> = new Set(
  `meeting vote hearing deadline event summit election elections ballot poll polls trial talks launch opening closing closure
  conference match game final ceremony strike walkout release auction sale referendum debate session expiry date day
  announcement publication completion inauguration signing verdict sentencing start end merger switch handover move ban`
    .trim()
    .split(/\s+/),
);

/** How many tokens after its link the day of an event may be. */
const furthest = 16;

/**
 * Reads what a period is counted from, from the token after `after`, `before` or `of`: the day in the words of the event (`the
 * ceasefire takes hold on January 4`), or an event whose day the text named before (`that deadline`, `the meeting`).
 */
export function readAnchor(reader: Reader, at: number): Anchor | undefined {
  if (isPublication(reader, at)) return ({ today }) => today;
  const own = dayOfEvent(reader, at);
  if (own !== undefined) return own;
  return isNamedEvent(reader, at) ? ({ reference }) => dayOf(reference) : undefined;
}

function dayOf(reference: DateContext['reference']): DayNumber | undefined {
  return reference?.unit === 'day' ? reference.last : undefined;
}

function isPublication(reader: Reader, at: number): boolean {
  const start =
    reader.word(at) === 'the' || reader.word(at) === 'its' || reader.word(at) === 'their' ? at + 1 : at;
  if (/^(?:today|now)$/.test(reader.word(start))) return true;
  if (reader.word(start) === 'publication') return true;
  return (
    reader.word(start) === 'date' &&
    reader.word(start + 1) === 'of' &&
    reader.word(start + 2) === 'publication'
  );
}

/** Whether words point at an event that the text named: `that`, `that deadline`, `the meeting`, `its closing`. */
function isNamedEvent(reader: Reader, at: number): boolean {
  const word = reader.word(at);
  if (word === 'that' || word === 'this') {
    return !reader.isWord(at + 1) || eventNouns.has(reader.word(at + 1)) || endsPhrase(reader, at + 1);
  }
  if (!/^(?:the|its|their|his|her)$/.test(word)) return false;
  return eventNouns.has(reader.word(at + 1)) && endsPhrase(reader, at + 2);
}

/** Whether a noun phrase ends before a token. */
function endsPhrase(reader: Reader, at: number): boolean {
  return (
    !reader.isWord(at) ||
    /^(?:and|or|but|to|in|on|at|for|with|by|when|as|while|if|unless|is|are|was|were|will|has|have|had|takes?|starts?|begins?|ends?)$/.test(
      reader.word(at),
    )
  );
}

/** Reads the day in the words of an event: `the deal’s closing, which is set for March 1`, `they return on 7 September`. */
function dayOfEvent(reader: Reader, from: number): Anchor | undefined {
  for (let at = from; at < from + furthest; at += 1) {
    const word = reader.word(at);
    if (word === '' || /^[.;:!?]$/.test(word)) return undefined;
    if (word === ',' && !/^(?:which|due|set|scheduled|expected|planned|on)$/.test(reader.word(at + 1)))
      return undefined;
    if (/^(?:and|but|or|unless|if)$/.test(word)) return undefined;
    const match = isLinked(reader, at, from) ? reader.dateAt(at) : undefined;
    if (match?.type !== 'DATE' && match?.type !== 'TIME') continue;
    const isDay = isExplicit(reader, match) || weekdays.has(reader.word(match.from));
    if (!isDay) return undefined;
    return (context) => periodOf(match.value(context) ?? '')?.first;
  }
  return undefined;
}

/** Whether a date may begin at a token: behind a preposition, or as the attribute of the event (`the March 31 deadline`). */
function isLinked(reader: Reader, at: number, from: number): boolean {
  if (at === from || (at === from + 1 && reader.word(from) === 'the')) return true;
  return /^(?:on|for|by|to|until|its|their)$/.test(reader.word(at - 1));
}
