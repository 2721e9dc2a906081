/** An institution that an article names in full once, and then by its kind: `the Bank of England`, `the bank`. */
export interface Institution {
  /** The kind of institution, in lower case. */
  readonly kind: string;
  readonly name: string;
}

const kinds =
  'Agency|Airline|Airport|Assembly|Association|Authority|Bank|Board|Bureau|Chamber|Club|Commission|Committee|Company|' +
  'Congress|Council|Court|Department|Federation|Foundation|Fund|Institute|League|Ministry|Museum|Navy|Office|' +
  'Parliament|Party|Regulator|Senate|Shipyard|Society|Treasury|Tribunal|Union|University|Yard';

/** `Norges Bank`, `European Commission`: the kind comes last. Or `Bank of England`, `Ministry of Trade and Industry`: it comes first. */
const named = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:\\p{Lu}[\\p{L}’'-]*[ -]){1,4}(${kinds})(?! of\\b)|(${kinds}) (?:of|for) (?:the )?\\p{Lu}[\\p{L}’'-]*(?:(?: and)? \\p{Lu}[\\p{L}’'-]*){0,3})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** An article may name up to 100 institutions. Texts with more are lists and tables. */
const maxNames = 100;
/** Characters that are read. Later paragraphs of a very long text name their institutions again. */
const maxLength = 100_000;

/**
 * Returns the institutions of a text whose kind alone can stand for them, because no other of that kind is named. The text
 * may be HTML.
 */
export function institutionsOf(text: string): Institution[] {
  const byKind = new Map<string, Set<string>>();
  let found = 0;
  for (const { 0: match, 1: last, 2: first } of text.slice(0, maxLength).matchAll(named)) {
    if (found >= maxNames) break;
    found += 1;
    const kind = (last ?? first ?? '').toLowerCase();
    const name = match.replace(/^The /, '');
    // `The Bank` at the beginning of a sentence names no institution.
    if (!name.includes(' ')) continue;
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(name));
  }
  return [...byKind].flatMap(([kind, names]) => {
    // `But Norges Bank` and `Norges Bank` are one.
    const shortest = [...names].sort((a, b) => a.length - b.length)[0] ?? '';
    return [...names].every((name) => name.endsWith(shortest)) ? [{ kind, name: shortest }] : [];
  });
}
