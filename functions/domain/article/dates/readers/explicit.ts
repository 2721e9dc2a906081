import { ordinals } from '../../text/numbers/number-words.ts';
import type { Match } from '../match.ts';
import type { Reader } from '../reader.ts';

/** Whether a match names a month and a day of it. A list names its month with its last day or with its first. */
export function isExplicit(reader: Reader, match: Match): boolean {
  return (
    namesMonthAndDay(reader, match) || (match.also?.some((other) => namesMonthAndDay(reader, other)) ?? false)
  );
}

function namesMonthAndDay(reader: Reader, match: Match): boolean {
  let numbers = 0;
  let names = 0;
  for (let at = match.from; at < match.to; at += 1) {
    if (reader.isNumber(at) && reader.text(at).length <= 2) numbers += 1;
    else if (reader.isNumber(at) && (/\d\.\d+\.\d/.test(reader.text(at)) || reader.text(at).length === 8))
      return true;
    else if (/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(reader.word(at))) names += 1;
    else if (
      ordinals.has(reader.word(at)) ||
      /^(?:st|nd|rd|th|one|two|three|twenty|thirty)$/.test(reader.word(at))
    )
      numbers += 1;
  }
  return (names > 0 && numbers > 0) || numbers >= 2;
}
