/**
 * The Snowball English stemmer ("Porter2", https://snowballstem.org/algorithms/english/stemmer.html), written from its
 * published description. The maintained stemmers on npm are the older Porter, which turns `news` into `new`.
 */

const vowels = 'aeiouy';
const doubles = new Set(['bb', 'dd', 'ff', 'gg', 'mm', 'nn', 'pp', 'rr', 'tt']);
const liBefore = 'cdeghkmnrt';

const exceptions = new Map([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
  ...['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes'].map((w): [string, string] => [w, w]),
]);
const keptAfterPlural = new Set([
  'inning',
  'outing',
  'canning',
  'herring',
  'earring',
  'proceed',
  'exceed',
  'succeed',
]);

/** The longest endings first, because only the first ending that fits counts. */
const endings2: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
];
const endings3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ative', ''],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const endings4 = [
  ...[
    'ement',
    'ance',
    'ence',
    'able',
    'ible',
    'ment',
    'ant',
    'ent',
    'ism',
    'ate',
    'iti',
    'ous',
    'ive',
    'ize',
  ],
  ...['ion', 'al', 'er', 'ic'],
];
const longestBefore = /^(?:gener|commun|arsen)/;

/** Returns the stem of an English word in lower case. A word with other characters than a to z stays as it is. */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const exception = exceptions.get(word);
  if (exception !== undefined) return exception;

  // A capital Y is a y that is a consonant.
  let w = word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
  const r1 = longestBefore.exec(w)?.[0].length ?? regionAfter(w, 0);
  const r2 = regionAfter(w, r1);

  w = withoutPlural(w);
  if (keptAfterPlural.has(w)) return w;
  w = withoutParticiple(w, r1);
  if (w.length > 2 && /[^aeiouy][yY]$/.test(w)) w = `${w.slice(0, -1)}i`;
  w = step2(w, r1);
  w = step3(w, r1, r2);
  w = step4(w, r2);
  if (w.endsWith('e')) {
    const at = w.length - 1;
    if (at >= r2 || (at >= r1 && !endsShort(w.slice(0, -1)))) w = w.slice(0, -1);
  } else if (w.endsWith('ll') && w.length - 1 >= r2) {
    w = w.slice(0, -1);
  }
  return w.replaceAll('Y', 'y');
}

function isVowel(w: string, at: number): boolean {
  return vowels.includes(w.charAt(at));
}

/** Returns where the region after the first non-vowel behind a vowel begins. */
function regionAfter(w: string, from: number): number {
  for (let at = from + 1; at < w.length; at += 1) {
    if (!isVowel(w, at) && isVowel(w, at - 1)) return at + 1;
  }
  return w.length;
}

function hasVowel(w: string): boolean {
  return /[aeiouy]/.test(w);
}

/**
 * Whether a word ends in a short syllable: consonant, vowel, consonant other than w, x, Y; or is a vowel and a
 * consonant.
 */
function endsShort(w: string): boolean {
  const last = w.length - 1;
  if (w.length === 2) return isVowel(w, 0) && !isVowel(w, 1);
  return (
    last >= 2 &&
    !isVowel(w, last) &&
    !'wxY'.includes(w.charAt(last)) &&
    isVowel(w, last - 1) &&
    !isVowel(w, last - 2)
  );
}

function withoutPlural(w: string): string {
  if (w.endsWith('sses')) return w.slice(0, -2);
  if (w.endsWith('ied') || w.endsWith('ies')) return w.slice(0, w.length > 4 ? -2 : -1);
  if (w.endsWith('us') || w.endsWith('ss') || !w.endsWith('s')) return w;
  return hasVowel(w.slice(0, -2)) ? w.slice(0, -1) : w;
}

function withoutParticiple(w: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(w);
  if (eed !== null) return eed.index >= r1 ? `${w.slice(0, eed.index)}ee` : w;
  const ending = /(?:ingly|edly|ing|ed)$/.exec(w);
  if (ending === null) return w;
  const base = w.slice(0, ending.index);
  if (!hasVowel(base)) return w;
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (doubles.has(base.slice(-2))) return base.slice(0, -1);
  return base.length <= r1 && endsShort(base) ? `${base}e` : base;
}

function step2(w: string, r1: number): string {
  const found = endings2.find(([ending]) => w.endsWith(ending));
  if (found === undefined) return w;
  const [ending, replacement] = found;
  const at = w.length - ending.length;
  if (at < r1) return w;
  if (ending === 'ogi' && w.charAt(at - 1) !== 'l') return w;
  if (ending === 'li' && !liBefore.includes(w.charAt(at - 1))) return w;
  return w.slice(0, at) + replacement;
}

function step3(w: string, r1: number, r2: number): string {
  const found = endings3.find(([ending]) => w.endsWith(ending));
  if (found === undefined) return w;
  const [ending, replacement] = found;
  const at = w.length - ending.length;
  return at < (ending === 'ative' ? r2 : r1) ? w : w.slice(0, at) + replacement;
}

function step4(w: string, r2: number): string {
  const ending = endings4.find((candidate) => w.endsWith(candidate));
  if (ending === undefined) return w;
  const at = w.length - ending.length;
  if (at < r2) return w;
  return ending === 'ion' && !'st'.includes(w.charAt(at - 1)) ? w : w.slice(0, at);
}
