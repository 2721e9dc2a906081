/** An acronym and the words that an article puts it behind: "Carbon Border Adjustment Mechanism (CBAM)". */
export interface DefinedName {
  readonly short: string;
  readonly long: string;
}

/** As many as an article may define; more stand in lists and tables. */
const maxNames = 100;
/** How far before the bracket the words are looked for, in UTF-16 units and in words. */
const reach = 160;
const maxWords = 10;

/** Words that an acronym may leave out. */
const smallWords = new Set(['of', 'and', 'the', 'for', 'on', 'in', 'to']);

/** The acronyms that a text defines by itself, in order, each once. The text may be HTML. */
export function definedNames(text: string): DefinedName[] {
  const found = new Map<string, string>();
  for (const match of text.matchAll(/\(([A-Z][A-Za-z]{1,8})\)/g)) {
    const short = (match[1] ?? '').replace(/(?<=[A-Z])s$/, '');
    if (found.size >= maxNames) break;
    if (found.has(short) || !/[A-Z].*[A-Z]/.test(short)) continue;
    const before = text.slice(Math.max(0, match.index - reach), match.index).replaceAll(/<[^>]*>/g, ' ');
    const long = wordsBehind(before, short.toUpperCase());
    if (long !== undefined) found.set(short, long);
  }
  return [...found].map(([short, long]) => ({ short, long }));
}

/** The fewest words at the end of a text whose initials are the letters. */
function wordsBehind(before: string, letters: string): string | undefined {
  const clause = before.split(/[.;:!?()"“”]/).at(-1) ?? '';
  const words = [...clause.matchAll(/[\p{L}\p{N}’']+/gu)];
  let all = '';
  let large = '';
  for (let n = 1; n <= Math.min(words.length, maxWords); n += 1) {
    const word = words[words.length - n];
    if (word === undefined) return undefined;
    const initial = word[0].charAt(0).toUpperCase();
    const small = smallWords.has(word[0]);
    all = initial + all;
    if (!small) large = initial + large;
    if (n > 1 && !small && (all === letters || large === letters))
      return clause.slice(word.index).trim().replaceAll(/\s+/g, ' ');
  }
  return undefined;
}
