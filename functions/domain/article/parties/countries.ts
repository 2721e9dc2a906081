import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { Party } from '../item.ts';
import type { Token } from '../text/tokens.ts';
import { capitals, demonyms, newsNames, notAlone } from './lexicon/country-words.ts';
import { indexPhrases, type PhraseIndex, phraseAt } from './phrases.ts';

export interface CountryWord {
  readonly party: Party;
  /** An adjective is "Japanese". A capital is a city that may mean its government. */
  readonly kind: 'name' | 'adjective' | 'capital';
}

/** Names of countries in results, where news uses a shorter one than the list: "Russia". */
const displayNames: ReadonlyMap<string, string> = new Map([
  ['US', 'United States'],
  ['GB', 'United Kingdom'],
  ['RU', 'Russia'],
  ['CN', 'China'],
  ['IR', 'Iran'],
  ['TW', 'Taiwan'],
  ['TZ', 'Tanzania'],
  ['CD', 'Democratic Republic of the Congo'],
  ['CI', 'Ivory Coast'],
  ['MK', 'North Macedonia'],
  ['PS', 'Palestine'],
  ['VN', 'Vietnam'],
  ['TR', 'Turkey'],
  ['CZ', 'Czech Republic'],
  ['GM', 'Gambia'],
  ['EU', 'European Union'],
  ['XK', 'Kosovo'],
]);

let index: PhraseIndex<CountryWord> | undefined;

/** Returns the country whose name, adjective or capital begins at token `i`. */
export function countryAt(
  tokens: readonly Token[],
  i: number,
): { value: CountryWord; last: number } | undefined {
  index ??= buildIndex();
  const found = phraseAt(index, tokens, i);
  // `US$16 million` names a currency.
  if (found !== undefined && isCurrencySign(tokens, found.last)) return undefined;
  return found !== undefined && found.words === 1 && notAlone.has(tokens[i]?.text ?? '') ? undefined : found;
}

/** Whether letters are right before a dollar sign: `US$`, `C$`. */
export function isCurrencySign(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return next?.text === '$' && next.start === tokens[last]?.end;
}

function buildIndex(): PhraseIndex<CountryWord> {
  const entries = new Map<string, CountryWord>();
  const names = english.countries as unknown as Record<string, string | readonly string[]>;
  const add = (phrase: string, code: string, kind: CountryWord['kind']): void => {
    const listed = names[code];
    const name = displayNames.get(code) ?? (typeof listed === 'string' ? listed : listed?.[0]) ?? phrase;
    if (!entries.has(phrase)) entries.set(phrase, { party: { name, type: 'country', code }, kind });
  };
  for (const [code, listed] of Object.entries(names)) {
    for (const name of typeof listed === 'string' ? [listed] : listed)
      if (name !== 'Congo' || code === 'CD') add(name, code, 'name');
  }
  each(newsNames, (name, code) => add(name, code, 'name'));
  each(demonyms, (name, code) => add(name, code, 'adjective'));
  each(capitals, (name, code) => add(name, code, 'capital'));
  return indexPhrases(entries);
}

function each(list: string, visit: (name: string, code: string) => void): void {
  for (const entry of list.split(';')) {
    const [code = '', names = ''] = entry.split('=');
    for (const name of names.split('|')) visit(name, code);
  }
}
