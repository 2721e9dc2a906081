/**
 * The words for numbers in English, in lower case, and the scales of news text. Own list. Lakh and crore are Indian
 * English.
 */

const smallNumbers: ReadonlyMap<string, number> = new Map(
  (
    'zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 ' +
    'fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19'
  )
    .split(' ')
    .map(pair),
);

const tens: ReadonlyMap<string, number> = new Map(
  'twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90'.split(' ').map(pair),
);

/** `zero` to `nineteen`, and the tens. */
export const cardinals: ReadonlyMap<string, number> = new Map([...smallNumbers, ...tens]);

export const ordinals: ReadonlyMap<string, number> = new Map(
  (
    'first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 ' +
    'thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 ' +
    'thirtieth:30'
  )
    .split(' ')
    .map(pair),
);

/** Words for a number that the text does not give. */
export const vagueNumbers: ReadonlySet<string> = new Set(
  'several few many some couple dozens numerous various multiple countless'.split(' '),
);

/** Scales after a number, with or without a space. */
export const scales: ReadonlyMap<string, number> = new Map(
  (
    'hundred:100 thousand:1e3 million:1e6 billion:1e9 trillion:1e12 quadrillion:1e15 quintillion:1e18 ' +
    'sextillion:1e21 septillion:1e24 octillion:1e27 nonillion:1e30 decillion:1e33 undecillion:1e36 mn:1e6 mln:1e6 mio:1e6 ' +
    'bn:1e9 bln:1e9 tn:1e12 trn:1e12 trln:1e12 lakh:1e5 lakhs:1e5 lac:1e5 crore:1e7 crores:1e7 dozen:12'
  )
    .split(' ')
    .map(pair),
);

/** Letters that are scales only directly after the digits of money (`$1.2m`, `40k`). */
export const scaleLetters: ReadonlyMap<string, number> = new Map(
  'k:1e3 m:1e6 mm:1e6 b:1e9 t:1e12 cr:1e7'.split(' ').map(pair),
);

export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
  ['third', 1 / 3],
]);

export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

function pair(entry: string): [string, number] {
  const [word = '', value = '0'] = entry.split(':');
  return [word, Number(value)];
}
