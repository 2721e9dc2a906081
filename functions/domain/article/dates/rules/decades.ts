import { civil } from '../../../time/day-numbers.ts';
import { cardinals } from '../../text/numbers/number-words.ts';
import { decadeWords } from '../lexicon/decade-words.ts';
import { dateMatch, type Match } from '../match.ts';
import type { Reader } from '../reader.ts';
import { fullYear } from '../readers/years.ts';
import { anyNumber, dateRule } from '../rule.ts';

export const decade = dateRule({
  name: '<decade>s',
  reads: { 'in [the 1990s]': '199', 'in the [’70s]': '197' },
  startsWith: [anyNumber],
  match: matchDecade,
});

export const spokenDecade = dateRule({
  name: 'nineteen <decade>s',
  reads: {
    'in [the nineteen seventies]': '197',
    'in [the seventies]': '197',
    'the two thousand and tens': '201',
  },
  startsWith: [...decadeWords.keys(), ...cardinals.keys()],
  match: matchSpokenDecade,
});

function matchSpokenDecade(reader: Reader, at: number): Match | undefined {
  const plain = decadeWords.get(reader.word(at));
  if (plain !== undefined && plain >= 20) {
    if (isAge(reader, at)) return undefined;
    return dateMatch(at, at + 1, ({ today }) => decadeValue(fullDecade(plain, today)));
  }
  if (reader.word(at) === 'noughties') return dateMatch(at, at + 1, () => '200');
  const century = cardinals.get(reader.word(at));
  if (century === undefined) return undefined;
  if (century === 2 && reader.word(at + 1) === 'thousands') return dateMatch(at, at + 2, () => '200');
  const thousand = century === 2 && reader.word(at + 1) === 'thousand' && reader.word(at + 2) === 'and';
  const next = thousand ? at + 3 : reader.pastHyphen(at + 1);
  const tens = decadeWords.get(reader.word(next));
  if (tens === undefined || (!thousand && (century < 11 || century > 20))) return undefined;
  return dateMatch(at, next + 1, () => decadeValue((thousand ? 2000 : century * 100) + tens));
}

function matchDecade(reader: Reader, at: number): Match | undefined {
  const text = reader.text(at);
  const number = reader.digits(at);
  const suffix = reader.word(at + 1);
  const before = reader.word(at - 1);
  const apostrophe = before === "'" || before === '’' || before === '‘';
  const possessive = suffix === "'s" || suffix === '’s';
  const glued = reader.joined(at + 1) && (suffix === 's' || possessive);
  const apart = suffix === 's' && !reader.joined(at + 1);
  if ((!glued && !apart) || number % 10 !== 0) return undefined;
  if (text.length === 4 && number >= 1000 && number < 2100) {
    if (possessive && !['the', 'early', 'late', 'mid', '-'].includes(before)) return undefined;
    return dateMatch(at, at + 2, () => decadeValue(number));
  }
  if (text.length !== 2 || number < 10) return undefined;
  if (!apostrophe && !['the', 'early', 'late', 'mid', '-', 'in'].includes(before)) return undefined;
  const from = apostrophe ? at - 1 : at;
  return dateMatch(from, at + 2, ({ today }) => decadeValue(fullDecade(number, today)));
}

/** `in his sixties`, `in her late sixties`: how old a person is. */
function isAge(reader: Reader, at: number): boolean {
  const part = ['early', 'mid', 'late', 'middle'].includes(reader.word(at - 1)) ? 1 : 0;
  return ['his', 'her', 'their', 'my', 'our', 'your'].includes(reader.word(at - 1 - part));
}

function fullDecade(short: number, today: number): number {
  const full = fullYear(short, today);
  return full > civil(today).year ? full - 100 : full;
}

function decadeValue(year: number): string {
  return String(Math.floor(year / 10)).padStart(3, '0');
}
