/** The last two digits of decades by their names, in lower case. */
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
