import { isDash, type Reader } from '../reader.ts';
import { type Read, readOrdinal, readSmall } from './numbers.ts';

/** Reads the day after a month's name: `16`, `16th`, `the sixteenth`, `/16`, `-16`. */
export function dayAfter(reader: Reader, at: number): Read | undefined {
  let start = at;
  const separator = reader.word(at);
  if ((separator === '/' || separator === '-' || separator === ',') && !reader.isNumber(at)) start += 1;
  if (reader.word(start) === 'the') start += 1;
  const ordinal = readOrdinal(reader, start);
  if (ordinal !== undefined) {
    // `October first-quarter results`, `September third-largest`: an ordinal of something else.
    const next = reader.word(ordinal.to);
    if (reader.isWord(start) && (isDash(next) || next === 'quarter' || next === 'half' || next === 'time'))
      return undefined;
    if (separator === ',') return reader.isNumber(start) ? ordinal : undefined;
    return ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : undefined;
  }
  const digits = reader.digits(start);
  if (digits >= 1 && digits <= 31 && reader.text(start).length <= 2 && separator !== ',')
    return isCount(reader, start) ? undefined : { value: digits, to: start + 1 };
  return reader.isWord(start) && start === at ? wordDay(reader, start) : undefined;
}

/** Whether the digits count something (`May 20 percent`) or are an hour (`May 5:30`). */
function isCount(reader: Reader, at: number): boolean {
  const after = reader.word(at + 1);
  const counts = after === '%' || after === 'percent' || after === 'million' || after === 'billion';
  const clock = after === ':' && reader.joined(at + 1) && reader.isNumber(at + 2) && reader.joined(at + 2);
  return counts || clock;
}

/** Reads a day in words, from 20: `May twenty nine`. A smaller number in words counts something else. */
function wordDay(reader: Reader, at: number): Read | undefined {
  const day = readSmall(reader, at);
  if (day === undefined || day.value < 20 || day.value >= 40) return undefined;
  // `May thirty two`: the day is 30.
  return day.value <= 31 ? day : { value: 30, to: at + 1 };
}

/** Reads a day in digits only. */
export function plainDay(reader: Reader, at: number): Read | undefined {
  const digits = reader.digits(at);
  return digits >= 1 && digits <= 31 ? { value: digits, to: at + 1 } : undefined;
}
