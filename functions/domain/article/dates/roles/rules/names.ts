import type { Place } from '../place.ts';
import { future, notDue, roleRule } from '../role-rule.ts';
import { pastNouns } from '../role-words.ts';

const paper = new Set(
  `bond bonds note notes gilt gilts bill bills futures contract contracts option options maturity maturities treasury treasuries
  debenture debentures eurobond eurobonds certificate certificates`.split(/\s+/),
);

const movements = new Set(
  'events movement revolution uprising defendants group faction generation massacre plot front brigade coalition alliance'.split(
    ' ',
  ),
);

const figures = new Set(
  'figures data numbers inflation sales results payrolls earnings output statistics index accounts'.split(
    ' ',
  ),
);

export const named = roleRule({
  name: 'part of a name',
  examples: {
    'The 2031 bond rose.': [],
    'His contract starts in the 2026-27 season.': [],
    'The class of 2028 is small.': [],
    'The Credit Reform Act of 2026 will be debated.': [],
    'Fans filled the April 25 Stadium.': [],
  },
  decide: (place) => {
    const { reader, sentence, from, to, head, link } = place;
    const year = isYear(place);
    const next = sentence.tagAt(to);
    if (year && (head >= 0 || (isNominal(next) && sentence.tagAt(from - 1) === 'number'))) return notDue;
    // `the Credit Reform Act of 1987`
    if (year && link === 'of' && reader.isCapital(place.linkAt - 1)) return notDue;
    // `Vision 2040`, `Budget 2028`
    if (year && link === '' && isNominal(sentence.tagAt(from - 1)) && reader.isCapital(from - 1))
      return notDue;
    if (
      year &&
      link === 'of' &&
      /^(?:class|spirit|generation|summer|winter|spring|cup)$/.test(reader.word(from - 2))
    )
      return notDue;
    if (head >= 0 && paper.has(reader.word(head))) return notDue;
    const possessive = sentence.tagAt(to) === 'possessive';
    if (
      head >= 0 &&
      !possessive &&
      !reader.isNumber(to) &&
      sentence.tagAt(to) === 'name' &&
      sentence.tagAt(head) === 'name'
    )
      return notDue;
    if (head >= 0 && movements.has(reader.word(head))) return notDue;
    // `the attacks of September 11`, `the plot of November 5`
    if (
      link === 'of' &&
      (isPastNoun(reader.word(place.linkAt - 1)) || movements.has(reader.word(place.linkAt - 1)))
    )
      return { tense: 'past', due: false };
    return isTitle(place) ? notDue : undefined;
  },
});

/** How far before its year the name of a paper may be, in tokens: `debentures, Series A, due 1996`. */
const longestPaper = 8;

export const maturity = roleRule({
  name: 'when a paper is due',
  examples: {
    'The firm is selling debentures due 2037.': [],
    'It will redeem its bonds, series due May 1, 2036, on March 20.': ['2026-03-20'],
  },
  decide: ({ reader, from, sentence }) => {
    const before = /^(?:on|in)$/.test(reader.word(from - 1)) ? from - 2 : from - 1;
    if (!/^(?:due|maturing|expiring)$/.test(reader.word(before))) return undefined;
    for (let at = before - 1; at >= Math.max(sentence.first, before - longestPaper); at -= 1) {
      if (paper.has(reader.word(at))) return notDue;
      const tag = sentence.tagAt(at);
      if (tag === 'be' || tag === 'modal' || tag === 'present' || tag === 'past') return undefined;
    }
    return undefined;
  },
});

/** Whether the date is in quotation marks of its own: `the novel "Next Tuesday"`. */
function isTitle({ reader, from, to }: Place): boolean {
  return (
    /^["“]$/.test(reader.text(from - 1)) &&
    (/^["”]$/.test(reader.text(to)) || (/^[,.]$/.test(reader.text(to)) && /^["”]$/.test(reader.text(to + 1))))
  );
}

function isNominal(tag: string | undefined): boolean {
  return tag === 'noun' || tag === 'name';
}

export const pastEvent = roleRule({
  name: 'names an event or a paper of that day',
  examples: {
    'The October 7 attack was planned for months.': [],
    'In a Jan. 17 letter the fund asked for a vote.': [],
  },
  decide: ({ head, reader }) =>
    head >= 0 && isPastNoun(reader.word(head)) ? { tense: 'past', due: false } : undefined,
});

function isPastNoun(word: string): boolean {
  return pastNouns.has(word) || pastNouns.has(word.replace(/s$/, ''));
}

export const dataOf = roleRule({
  name: 'the month that figures are about',
  examples: { 'The office will publish the February inflation figures on March 26.': ['2026-03-26'] },
  decide: ({ head, reader, to }) =>
    head >= 0 && figures.has(reader.word(head)) && !/^['’]s?$/.test(reader.word(to))
      ? { tense: 'past', due: false }
      : undefined,
});

export const delivery = roleRule({
  name: 'the month of a contract',
  examples: {
    'Oil for April delivery fell.': [],
    'The December contract slid.': [],
    'Sales were booked for April shipment.': [],
  },
  decide: ({ reader, to, linkAt }) =>
    /^(?:delivery|contract|contracts|futures|shipment|shipments|deliveries|loading)$/.test(reader.word(to))
      ? { tense: 'future', due: false }
      : reader.word(linkAt - 1) === 'delivery'
        ? future
        : undefined,
});

export const rumoured = roleRule({
  name: 'only talk',
  examples: { 'Talk of an August rollout was untrue.': [], 'Rumours of a March 20 cutoff drew crowds.': [] },
  decide: ({ reader, from, sentence }) => {
    for (let at = from - 1; at >= Math.max(sentence.first, from - 6); at -= 1) {
      const word = reader.word(at);
      if (/^(?:rumou?rs?|speculation|gossip|talk)$/.test(word)) return notDue;
      if (sentence.tagAt(at) === 'mark') return undefined;
    }
    return undefined;
  },
});

export const forecastFor = roleRule({
  name: 'the time that a forecast is for',
  examples: {
    'The company cut its forecast for April.': [],
    'It lowered its outlook for 2027.': [],
    'Ministers will discuss the budget for 2028.': [],
  },
  decide: ({ reader, link, linkAt }) =>
    link === 'for' &&
    /^(?:forecasts?|outlooks?|guidance|estimates?|projections?|predictions?|budgets?|spending|quotas?)$/.test(
      reader.word(linkAt - 1),
    )
      ? { tense: 'future', due: false }
      : undefined,
});

/** Whether the date is a year, or two of them: `2031`, `2026-27`. */
function isYear({ reader, from, to }: Place): boolean {
  if (!/^\d{4}$/.test(reader.word(from))) return false;
  for (let at = from + 1; at < to; at += 1)
    if (!/^(?:[-–/]|\d{2}|\d{4})$/.test(reader.word(at))) return false;
  return to === from + 1 || to === from + 3;
}
