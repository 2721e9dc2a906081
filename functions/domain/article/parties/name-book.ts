import type { Party } from '../item.ts';
import { firstNames, leadingFamilyNames } from './lexicon/first-names.ts';
import { places, plainWords, thingAcronyms } from './lexicon/not-names.ts';
import { heads, legalForms } from './lexicon/organisation-words.ts';

/** The full names in an article, with the short forms that the article may use later: `Jobs` for Steve Jobs. */
export class NameBook {
  readonly #byShort = new Map<string, Party>();
  readonly #full = new Map<string, Party>();

  addPerson(name: string): Party {
    const party = this.#add({ name, type: 'person' });
    const words = name.split(/\s+/);
    const family = words.at(-1) ?? name;
    if (words.length > 1) {
      if (family.length > 1) this.#short(family, party);
      const [leading = ''] = words;
      if (leadingFamilyNames.has(leading) && !firstNames.has(leading)) this.#short(leading, party);
      if (words.length > 2) this.#short(words.slice(-2).join(' '), party);
      if (words.length > 2) this.#short(`${leading} ${family}`, party);
    }
    return party;
  }

  addOrganisation(name: string, acronym?: string): Party {
    const party = this.#add({ name, type: 'organisation' });
    const bare = name.replace(/\s*\([^)]*\)$/, '');
    if (bare !== name) this.#short(bare, party);
    if (acronym !== undefined) this.#short(acronym, party);
    const words = bare.replaceAll(/[,.]/g, '').split(/\s+/);
    const initials = initialsOf(words);
    if (initials !== undefined) this.#short(initials, party);
    for (let length = words.length - 1; length > 0; length -= 1) {
      const short = words.slice(0, length).join(' ');
      const [only = ''] = words;
      // The short form must still name the organisation: "Singapore" is not short for "Singapore Airlines".
      const tells =
        length > 1
          ? !/\b(of|and|for|the|&)$/i.test(short)
          : only.length > 2 && !heads.has(only.toLowerCase()) && !plainWords.has(only.toLowerCase());
      const dropped = words
        .slice(length)
        .every((word) => heads.has(word.toLowerCase()) || legalForms.has(word.toLowerCase()));
      if (tells && dropped && !places.has(short) && !firstNames.has(short)) this.#short(short, party);
    }
    return party;
  }

  /** Finds the party by its full name or a short form. */
  find(name: string): Party | undefined {
    return this.#full.get(name) ?? this.#byShort.get(name);
  }

  /** Returns the party under its longest name: `Apple` becomes `Apple Inc.`. Other longer names are other parties. */
  expand(party: Party): Party {
    const longer = this.#byShort.get(party.name);
    if (longer === undefined || longer.type !== party.type) return party;
    const rest = longer.name.slice(party.name.length).trim().toLowerCase().replaceAll(/[.,]/g, '');
    return party.type === 'person' ||
      rest.startsWith('(') ||
      legalForms.has(rest) ||
      !longer.name.startsWith(party.name)
      ? longer
      : party;
  }

  #add(party: Party): Party {
    const known = this.#full.get(party.name);
    if (known !== undefined) return known;
    this.#full.set(party.name, party);
    return party;
  }

  #short(short: string, party: Party): void {
    if (!this.#byShort.has(short)) this.#byShort.set(short, party);
  }
}

/** Returns the initials of a name of three to six words: `GAO`. An article may use them without a definition. */
function initialsOf(words: readonly string[]): string | undefined {
  const large = words.filter((word) => /^\p{Lu}/u.test(word));
  if (large.length < 3 || large.length > 6) return undefined;
  const initials = large.map((word) => word.charAt(0)).join('');
  return thingAcronyms.has(initials) ? undefined : initials;
}
