import type { Reader } from '../reader.ts';
import { readYear } from './numbers.ts';
import { yearOfPart } from './quarters.ts';
import { fullYear, type YearRead, yearAfter } from './years.ts';

/** A quarter or half by its code, with the year beside it: `Q3 FY26`, `3Q26`, `1H 2026`. */
export interface PartCode {
  /** `Q3`, `H1`. */
  readonly part: string;
  readonly to: number;
  readonly year: ((context: { readonly today: number }) => number) | undefined;
  readonly isFiscal: boolean;
}

/** A year that may be one of accounts. */
export interface AccountYear extends YearRead {
  readonly isFiscal: boolean;
}

const glued = /^(?<letter>[qh])(?<ordinal>[1-4])(?:(?<fiscal>fy)(?<year>\d{2}|\d{4}))?$/;
const afterNumber = /^(?<letter>[qh])(?:(?<fiscal>fy)?(?<year>\d{2}|\d{4}))?$/;

/** Reads `Q3`, `Q3FY26`, `3Q`, `3Q26`, `1HFY27`, each with a year behind it or without. */
export function readPartCode(reader: Reader, at: number): PartCode | undefined {
  const isNumber = reader.isNumber(at) && reader.joined(at + 1);
  const word = isNumber ? reader.word(at + 1) : reader.word(at);
  const found = (isNumber ? afterNumber : glued).exec(word)?.groups;
  const ordinal = isNumber ? reader.digits(at) : Number(found?.ordinal);
  const isHalf = found?.letter === 'h';
  if (found === undefined || !(ordinal >= 1 && ordinal <= (isHalf ? 2 : 4))) return undefined;
  // `h1` is the heading of a page.
  if ((isHalf || isNumber) && !reader.isCapital(isNumber ? at + 1 : at)) return undefined;
  const part = `${isHalf ? 'H' : 'Q'}${ordinal}`;
  const to = isNumber ? at + 2 : at + 1;
  if (found.year !== undefined)
    return { part, to, year: shortOrFull(Number(found.year)), isFiscal: found.fiscal !== undefined };
  const year = readAccountYear(reader, reader.pastHyphen(to)) ?? plainYear(reader, to);
  return year === undefined
    ? { part, to, year: undefined, isFiscal: false }
    : { part, to: year.to, year: year.year as PartCode['year'], isFiscal: year.isFiscal };
}

function shortOrFull(year: number): (context: { readonly today: number }) => number {
  return year < 100 ? ({ today }) => fullYear(year, today) : () => year;
}

function plainYear(reader: Reader, to: number): AccountYear | undefined {
  const year = yearOfPart(reader, reader.pastHyphen(to)) ?? yearAfter(reader, to);
  return year && { ...year, isFiscal: false };
}

/** Reads a year of accounts: `FY26`, `FY 2026`, `of fiscal 2026`, `fiscal year 2026`. */
export function readAccountYear(reader: Reader, at: number): AccountYear | undefined {
  const start = reader.word(at) === 'of' || reader.word(at) === 'in' || reader.word(at) === ',' ? at + 1 : at;
  const word = reader.word(start);
  const code = /^fy(\d{2}|\d{4})$/.exec(word)?.[1];
  if (code !== undefined) return { to: start + 1, year: shortOrFull(Number(code)), isFiscal: true };
  if (word !== 'fy' && word !== 'fiscal' && word !== 'financial') return undefined;
  const next = reader.word(start + 1) === 'year' ? start + 2 : start + 1;
  const read = readYear(reader, next);
  if (read !== undefined) return { to: read.to, year: () => read.value, isFiscal: true };
  const short = reader.digits(next);
  return word === 'fy' && reader.text(next).length === 2 && short >= 0
    ? { to: next + 1, year: shortOrFull(short), isFiscal: true }
    : undefined;
}

/** Returns the value of a quarter or half of a year. Quarters of accounts begin on no day that all agree on. */
export function partValue(part: string, year: number, { isFiscal }: { readonly isFiscal: boolean }): string {
  return `${isFiscal ? 'FY' : ''}${String(year).padStart(4, '0')}-${part}`;
}
