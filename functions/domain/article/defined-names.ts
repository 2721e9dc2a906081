import { countWordsBehind, readAcronym } from './text/acronyms.ts';

/** An acronym and the words that an article puts it behind: "Carbon Border Adjustment Mechanism (CBAM)". */
export interface DefinedName {
  readonly short: string;
  readonly long: string;
}

/** An article may define up to 100 names. Texts with more are lists and tables. */
const maxNames = 100;
/** How far before the bracket the words are looked for, in UTF-16 units and in words. */
const reach = 160;
const maxWords = 10;

/** Returns the acronyms that a text defines itself, in order, each once. The text may be HTML. */
export function definedNames(text: string): DefinedName[] {
  const found = new Map<string, string>();
  for (const match of text.matchAll(/\(([A-Z][A-Za-z]{1,9})\)/g)) {
    if (found.size >= maxNames) break;
    const acronym = readAcronym(match[1] ?? '');
    if (acronym === undefined || found.has(acronym.short)) continue;
    const before = text.slice(Math.max(0, match.index - reach), match.index).replaceAll(/<[^>]*>/g, ' ');
    const long = wordsBehind(before, acronym.short);
    if (long !== undefined) found.set(acronym.short, long);
  }
  return [...found].map(([short, long]) => ({ short, long }));
}

/** Returns the words at the end of a text that an acronym is short for. They are in one clause. */
function wordsBehind(before: string, short: string): string | undefined {
  const clause = before.split(/[.;:!?()"“”]/).at(-1) ?? '';
  const words = [...clause.matchAll(/[\p{L}\p{N}’']+/gu)].reverse().slice(0, maxWords);
  const count = countWordsBehind(
    short,
    words.map(([word]) => word),
  );
  const first = count === undefined ? undefined : words[count - 1];
  return first && clause.slice(first.index).trim().replaceAll(/\s+/g, ' ');
}
