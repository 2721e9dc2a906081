import type { DocumentInput } from '../../../functions/domain/query/document-input.ts';
import { everySequence } from '../../../functions/domain/query/text/aliases.ts';
import { scanWords } from '../../../functions/domain/query/text/scan-words.ts';
import { type Word, wordOf } from '../../../functions/domain/query/text/word.ts';

/** A text of a document: its words, and the names of several words in it. */
export interface ZoneText {
  readonly name: 'headline' | 'heading' | 'passage';
  readonly words: readonly Word[];
  readonly names: readonly { readonly term: string; readonly at: number; readonly length: number }[];
}

/** Reads the texts of a document. With `hyphens`, `e-mail` is also the word `email`. */
export function readZones(
  { headline, heading, passage }: Pick<DocumentInput, 'headline' | 'heading' | 'passage'>,
  { hyphens = true }: { readonly hyphens?: boolean } = {},
): ZoneText[] {
  return [
    zoneOf('headline', headline, { hyphens }),
    zoneOf('heading', heading ?? '', { hyphens }),
    zoneOf('passage', passage, { hyphens }),
  ];
}

function zoneOf(name: ZoneText['name'], text: string, { hyphens }: { readonly hyphens: boolean }): ZoneText {
  const shouting = hyphens && !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}\P{L}+\p{Lu}/gu) ?? []).length > 0;
  const spans: { start: number; end: number; word: Word }[] = [];
  scanWords(text, (start, end) => {
    const word = wordOf(text.slice(start, end), shouting ? 'shouting' : 'mixed');
    if (word.term !== '') spans.push({ start, end, word });
  });
  const words = spans.map(({ word }) => word);
  const names = everySequence().flatMap(({ terms, alias }) =>
    words.flatMap((_, at) =>
      terms.every((term, i) => words[at + i]?.term === term)
        ? [{ term: alias, at, length: terms.length }]
        : [],
    ),
  );
  for (const joined of hyphens
    ? text.matchAll(
        /(?<![\p{L}\p{N}\p{M}][-‐‑]|[\p{L}\p{N}\p{M}])(\p{L}+)[-‐‑](\p{L}+)(?![-‐‑\p{L}\p{N}\p{M}])/gu,
      )
    : []) {
    const at = spans.findIndex(({ start }) => start === joined.index);
    const term = wordOf(`${joined[1]}${joined[2]}`.toLowerCase()).term;
    if (at >= 0 && term !== '') names.push({ term, at, length: 2 });
  }
  return { name, words, names };
}

/** Returns the places of a term, as a word or as a name of several words. */
export function naivePlaces(term: string, { words, names }: ZoneText): { at: number; length: number }[] {
  return [
    ...words.flatMap((word, at) => (word.term === term ? [{ at, length: 1 }] : [])),
    ...names.filter((name) => name.term === term).map(({ at, length }) => ({ at, length })),
  ];
}

/** Returns whether the terms follow each other from here. */
export function naivePhrase([term, ...rest]: readonly string[], at: number, zone: ZoneText): boolean {
  if (term === undefined) return true;
  return naivePlaces(term, zone).some(
    (place) => place.at === at && naivePhrase(rest, at + place.length, zone),
  );
}
