/** Cardinals and ordinals as words, in lower case. */

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

export const cardinals: ReadonlyMap<string, number> = new Map([
  ...small.split(' ').map((word, index) => [word, index] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ['twentieth', 20],
  ['thirtieth', 30],
]);

/** Words for a number that is not said: TIMEX3 writes X. */
export const vagueNumbers: ReadonlySet<string> = new Set([
  'several',
  'few',
  'many',
  'some',
  'couple',
  'dozens',
  'numerous',
  'various',
  'multiple',
  'countless',
]);

/** Decades by name. */
export const decadeWords: ReadonlyMap<string, number> = new Map([
  ['noughties', 0],
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
  ['hundreds', 0],
  ['tens', 10],
  ['thousands', 0],
]);
