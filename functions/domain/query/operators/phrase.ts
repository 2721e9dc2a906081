import type { MatchDocument } from '../document.ts';
import { op } from '../engine/instructions.ts';
import { QuerySyntaxError } from '../errors.ts';
import type { QueryToken } from '../lexer.ts';
import type { PhraseClause, Within, WordClause } from '../query.ts';
import { termsIn } from '../text/terms.ts';
import { endOf, type Occurrence, occurrencesOfTerm } from './shared/occurrences.ts';
import { keyWithin, textOperator } from './shared/text-operator.ts';
import { checkWordCount } from './shared/text-piece.ts';
import { termInPhrase } from './shared/written-term.ts';
import { word } from './word.ts';

/** Makes the clause of terms in a row. One term alone is a word. */
export function phrase(terms: readonly string[], within: Within): PhraseClause | WordClause {
  const [only] = terms;
  if (terms.length === 1 && only !== undefined) return word(only, within);
  const key = keyWithin(within, `"${terms.map(termInPhrase).join(' ')}"`);
  return { type: 'phrase', key, within, terms };
}

/**
 * Returns the terms of a quoted phrase.
 * @throws {QuerySyntaxError} when it has no words, too many, or a prefix
 */
export function parsePhrase(quote: QueryToken): string[] {
  const star = quote.text.search(/[\p{L}\p{N}]\*/u);
  if (star >= 0) {
    throw new QuerySyntaxError({
      message: 'A phrase cannot contain a *.',
      hint: 'Put the * behind a single word.',
      column: quote.column + star + 2,
      found: `"${quote.text}"`.slice(0, 100),
      expected: ['ship*', '"some words"'],
    });
  }
  const terms = termsIn(quote.text);
  checkWordCount(quote, quote.text, terms.length);
  return terms;
}

/** `"shipyard pact"`: the terms in a row. */
export const phraseOperator = textOperator<PhraseClause>({
  occurrences: ({ terms }, document) => rows(terms, document),
  needs: ({ terms, within }) => ({
    sets: terms.map((term) => [term]),
    enough: terms.length === 2 && within === 'anywhere' ? 'row' : undefined,
  }),
  compile: ({ terms, within }, numbers) => ({
    operation: op.phrase,
    operands: [within === 'headline' ? 1 : 0, ...terms.map((term) => numbers.addKey(term))],
  }),
});

function rows(terms: readonly string[], document: MatchDocument): Occurrence[] {
  const [first = '', ...others] = terms;
  // Grouped by where they begin, because a paragraph of a megabyte can hold a word tens of thousands of times.
  const rest = others.map((term) => Map.groupBy(occurrencesOfTerm(term, document), ({ at }) => at));
  return occurrencesOfTerm(first, document).flatMap((start) => {
    let ends = [endOf(start)];
    for (const candidates of rest) {
      ends = ends.flatMap((end) => candidates.get(end) ?? []).map(endOf);
    }
    return ends.length === 0 ? [] : [{ at: start.at, length: Math.max(...ends) - start.at }];
  });
}
