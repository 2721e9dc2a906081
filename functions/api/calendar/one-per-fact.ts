import { type Fact, type FactOfItem, factOf, isSameFact } from '../../domain/story/same-fact.ts';

/** The most entries of one date and kind that an entry is compared with. A call looks at 2,000 due dates. */
const mostCompared = 200;

/** An item under one of its due dates. */
interface DueItem {
  readonly stored: { readonly item: FactOfItem };
  readonly due: { readonly date: string };
}

/**
 * Finds the entry of a calendar that tells a fact already. So copies of a report, and reports of two papers of one coming
 * event, are one entry.
 */
export class OnePerFact<Entry extends DueItem> {
  readonly #known = new Map<string, { readonly entry: Entry; readonly fact: Fact }[]>();

  /** Returns the entry that tells this fact. Returns undefined, and keeps the entry, if it is the first one. */
  toldBy(entry: Entry): Entry | undefined {
    const fact = factOf(entry.stored.item);
    const key = `${entry.due.date} ${fact.kind}`;
    const known = this.#known.get(key) ?? [];
    this.#known.set(key, known);
    const told = known.find((each) => isSameFact(each.fact, fact));
    if (told === undefined && known.length < mostCompared) known.push({ entry, fact });
    return told?.entry;
  }
}
