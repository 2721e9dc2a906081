import type { Item } from '../article/item.ts';
import { stemsOf } from '../article/moves/stems.ts';

/** The members of an item that show which fact it tells. `quote` may be as submitted or as readable text. */
export type FactOfItem = Pick<Item, 'articleId' | 'kind' | 'quote' | 'parties' | 'amounts'>;

/** The least share of the words of the shorter sentence that both have beside the subject, where both name the same. */
const leastShared = 0.6;
/** The same, where the sentences name nobody. */
const leastSharedWithoutNames = 0.7;

/** The parts of an item that {@link isSameFact} compares. */
export interface Fact extends Pick<FactOfItem, 'articleId' | 'kind'> {
  readonly amounts: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly names: Names;
  /** The stems of the words that say what happens. */
  readonly words: ReadonlySet<string>;
}

/** Reads what an item tells. It takes longer than to compare two facts, so a list reads each item once. */
export function factOf(item: FactOfItem): Fact {
  const { articleId, kind } = item;
  const names = namesOf(item);
  return {
    articleId,
    kind,
    amounts: amountsOf(item),
    parties: partiesOf(item),
    names,
    words: wordsOf(item, names),
  };
}

/**
 * Returns whether two items of different articles that name the same due date tell one fact: the same kind, the same
 * subject, about the same words, and the same amount where both have one.
 *
 * Example: `Fedrail will begin a strike on 12 March` and `The strike of Fedrail will begin on 12 March, unions said` are one
 * fact. `Nordrail will begin a strike on 12 March` is another.
 */
export function isSameFact(a: Fact, b: Fact): boolean {
  if (a.articleId === b.articleId || a.kind !== b.kind) return false;
  // All must meet: one country can open a terminal in Dover and another one in Leeds on the same day.
  if (!meet(a.amounts, b.amounts) || !meet(a.parties, b.parties) || !namesMeet(a.names, b.names))
    return false;
  const haveParties = a.parties.size > 0 && b.parties.size > 0;
  const hasSubject = haveParties || !a.names.all.isDisjointFrom(b.names.all);
  const shorter = Math.max(1, Math.min(a.words.size, b.words.size));
  const shared = a.words.intersection(b.words).size / shorter;
  return shared >= (hasSubject ? leastShared : leastSharedWithoutNames);
}

/** The names in a sentence beside its parties, in lower case. */
interface Names {
  /** The first word, which has a capital letter in any case. Undefined for a word like `The`. */
  readonly first: string | undefined;
  /** The capitalised words behind it. */
  readonly inside: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  /** All words. */
  readonly words: ReadonlySet<string>;
}

/** Returns whether the names of two sentences can be about the same. */
function namesMeet(a: Names, b: Names): boolean {
  if (
    a.inside.size > 0 &&
    b.inside.size > 0 &&
    a.inside.isDisjointFrom(b.all) &&
    b.inside.isDisjointFrom(a.all)
  )
    return false;
  if (a.first === undefined || b.first === undefined) return true;
  return b.words.has(a.first) || a.words.has(b.first);
}

/** Returns whether two sets have a member in common, or one of them is empty and so rules nothing out. */
function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || !a.isDisjointFrom(b);
}

function amountsOf({ amounts }: Pick<FactOfItem, 'amounts'>): Set<string> {
  return new Set(amounts.map(({ value, unit }) => `${value} ${unit}`));
}

/** Returns the stems of the words that say what happens: those beside the parties and names. */
function wordsOf({ quote, parties }: FactOfItem, { all }: Names): Set<string> {
  const subject = [...parties.map(({ name }) => name), ...all].join(' ');
  return stemsOf(quote).difference(stemsOf(subject));
}

function partiesOf({ parties }: Pick<FactOfItem, 'parties'>): Set<string> {
  return new Set(parties.map(({ code, name }) => code ?? name.toLowerCase()));
}

function namesOf({ quote, parties }: Pick<FactOfItem, 'quote' | 'parties'>): Names {
  const ofParties = new Set(parties.flatMap(({ name }) => name.toLowerCase().split(/\s+/)));
  const words = quote.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const isName = (word: string) => {
    const lower = word.toLowerCase();
    const looksSo = /^(?:\p{Lu}.{3}|\p{Lu}{2,}$)/u.test(word);
    return looksSo && !noNames.has(lower) && !ofParties.has(lower);
  };
  const lowered = (some: readonly string[]) => some.map((word) => word.toLowerCase());
  const [first] = lowered(words.slice(0, 1).filter(isName));
  const inside = new Set(lowered(words.slice(1).filter(isName)));
  const all = new Set([...inside, ...(first === undefined ? [] : [first])]);
  return { first, inside, all, words: new Set(lowered(words)) };
}

/** Words with a capital letter that name nothing: of the calendar, and those that sentences begin with. */
const noNames = new Set(
  (
    'january february march april june july august september october november december sept ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'this that these those their there with from when after before about under both each another other some most many ' +
    'also then they what while where which into until since over'
  ).split(' '),
);
