import type { Place } from '../place.ts';
import { notDue, roleRule } from '../role-rule.ts';

/** Nouns of what a company reports of a quarter. */
const accounts: ReadonlySet<string> = new Set(
  `results result earnings revenue revenues profit profits sales loss losses income numbers figures accounts update call
  report reports statement statements dividend dividends guidance performance data shipments deliveries payout distribution
  webcast filing turnover ebitda margin margins takings presentation`
    .trim()
    .split(/\s+/),
);

/** Words between a quarter and the noun that it belongs to: `third-quarter net profit`, `Q3 2026 earnings`. */
const between: ReadonlySet<string> = new Set(
  `- and & net operating pretax pre-tax preliminary unaudited audited financial full year full-year fiscal interim consolidated
  core adjusted total gross corporate business trading underlying group same-store like-for-like comparable half-year
  nine-month conference results earnings the its their`
    .trim()
    .split(/\s+/),
);

const reporting: ReadonlySet<string> = new Set([
  'report',
  'announce',
  'publish',
  'release',
  'post',
  'unveil',
]);

/** Whether a date is a quarter or a half of a year. */
function isPart({ reader, from, to }: Place): boolean {
  for (let at = from; at < to; at += 1) {
    const word = reader.word(at);
    if (word === 'quarter' || word === 'half' || /^(?:[qh][1-4]?|q\d{2}|h\d{2})(?:fy\d+)?$/.test(word))
      return true;
  }
  return false;
}

/** Whether a date is of a fiscal year. */
function isFiscal({ reader, from, to }: Place): boolean {
  for (let at = from; at < to; at += 1) {
    if (/^(?:fiscal|financial|fy\d*)$/.test(reader.word(at))) return true;
  }
  return false;
}

/** Whether accounts follow the date as its noun: `third-quarter results`, `Q4 2026 earnings call`. */
function isBeforeAccounts({ reader, to, sentence }: Place): boolean {
  for (let at = to; at < Math.min(to + 7, sentence.last); at += 1) {
    const word = reader.word(at);
    if (accounts.has(word)) return true;
    if (!between.has(word)) return false;
  }
  return false;
}

/** Whether the date says of what the accounts before it are: `results for the third quarter`, `figures on Q3`. */
function isOfAccounts({ reader, link, linkAt, sentence }: Place): boolean {
  if (!/^(?:for|of|from|on)$/.test(link)) return false;
  for (let at = linkAt - 1; at >= Math.max(sentence.first, linkAt - 2); at -= 1) {
    if (accounts.has(reader.word(at))) return true;
  }
  return false;
}

/** Whether the quarter itself is reported: `will report its third quarter on May 5`. */
function isReported({ group, link, from }: Place): boolean {
  return group !== undefined && link === '' && reporting.has(group.verb) && from <= group.to + 2;
}

/** `the year ending March 31`, `earnings for the quarter ended May 30`, `in the week to Wednesday` */
export const endOfBooks = roleRule({
  name: 'the end of a time that figures are about',
  examples: {
    'It expects a profit for the year ending March 31.': [],
    'It will publish earnings for the quarter ending March 31 on May 5.': ['2026-05-05'],
    'Stocks fell in the week to Friday.': [],
    'Stocks fell in the two weeks to Friday.': [],
    'The report covers the period from January to March.': [],
  },
  decide: ({ reader, from, to }) => {
    const isUnit = (at: number) =>
      /^(?:years?|quarter|half|months|weeks?|period|season)$/.test(reader.word(at));
    const isEnding = (at: number) => /^(?:ending|ended|to)$/.test(reader.word(at));
    const before = reader.word(from - 1) === 'on' ? from - 2 : from - 1;
    // `put back by a week to March 20`
    const isDistance = reader.word(before - 3) === 'by' && reader.word(before) === 'to';
    if (isEnding(before) && isUnit(before - 1)) return isDistance ? undefined : notDue;
    if (reader.word(before) === 'end' && reader.word(before - 1) === 'to' && isUnit(before - 2))
      return notDue;
    // `covers the period from January to March`
    const covers = reader.word(from - 1) === 'from' && isUnit(from - 2) && reader.word(from - 3) === 'the';
    if (covers && /^(?:cover|covers|covered|covering|of|for)$/.test(reader.word(from - 4))) return notDue;
    // `the year ending March 31` as a whole
    for (let at = from; at < to - 1; at += 1) if (isUnit(at) && isEnding(at + 1)) return notDue;
    return undefined;
  },
});

export const accountsOf = roleRule({
  name: 'a quarter of accounts',
  examples: {
    'The firm will report Q3 results on May 5.': ['2026-05-05'],
    'The board will approve results for its fiscal second quarter on March 20.': ['2026-03-20'],
    'The bank will hold its Q4 2026 earnings call on March 20.': ['2026-03-20'],
    'It will publish third-quarter fiscal 2026 results on March 20.': ['2026-03-20'],
  },
  decide: (place) => {
    if (!isPart(place)) return undefined;
    const isOfReport = isBeforeAccounts(place) || isOfAccounts(place) || isReported(place);
    if (isOfReport) return { tense: 'past', due: false };
    // A fiscal quarter begins on no day that the text gives.
    return isFiscal(place) ? notDue : undefined;
  },
});
