import { joinedTerm } from '../analysed-texts.ts';
import { op } from '../engine/instructions.ts';
import type { Within, WordClause } from '../query.ts';
import { scanWords } from '../text/scan-words.ts';
import { occurrencesOfTerm } from './shared/occurrences.ts';
import { keyWithin, textOperator } from './shared/text-operator.ts';
import { writtenTerm } from './shared/written-term.ts';

/** Makes the clause of a word by its term. */
export function word(term: string, within: Within): WordClause {
  return { type: 'word', key: keyWithin(within, writtenTerm(term)), within, term };
}

/** Returns the term of `e-mail` written as one word; empty for all other texts. */
export function joinedWord(text: string): string {
  const bounds: number[] = [];
  scanWords(text, (start, end) => bounds.push(start, end));
  const [firstStart = 0, firstEnd = 0, start = 0, end = 0] = bounds;
  const hyphen = bounds.length === 4 && start === firstEnd + 1 && /[-‐‑]/.test(text.charAt(firstEnd));
  return hyphen ? joinedTerm(text, firstStart, firstEnd, start, end) : '';
}

/** `shipbuilding`: a word with the same term. */
export const wordOperator = textOperator<WordClause>({
  occurrences: ({ term }, document) => occurrencesOfTerm(term, document),
  needs: ({ term, within }) => ({ sets: [[term]], enough: within === 'anywhere' ? 'key' : undefined }),
  compile: ({ term, within }, terms) => ({
    operation: within === 'headline' ? op.termInHeadline : op.term,
    operands: [terms.addKey(term)],
  }),
});
