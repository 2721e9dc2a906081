import type { Token } from '../text/tokens.ts';
import { organisations } from './lexicon/organisations.ts';
import { indexPhrases, type PhraseIndex, phraseAt } from './phrases.ts';

let index: PhraseIndex<string> | undefined;

/** Returns the organisation of the list whose name begins at token `i`. */
export function knownOrganisationAt(
  tokens: readonly Token[],
  i: number,
): { value: string; last: number } | undefined {
  index ??= indexPhrases(organisations.map((name) => [name, name] as const));
  return phraseAt(index, tokens, i);
}

/** Names that are also common words. At the beginning of a sentence, or in a headline, they are doubtful. */
export const ambiguousNames: ReadonlySet<string> = new Set(
  (
    'Target Total Visa Universal Orange Sprint Shell Sky Delta Fox Ford Dow Palm Sharp Gateway Bell Continental Diet Capitol Labour Arm Meta LOT TAP ' +
    'Stripe Puma Fidelity Vanguard Evergreen Virgin Robinhood Prudential Zurich Southwest Emirates Conservatives Gallup Pew Olympus Canon Apple Amazon ' +
    'Chelsea Oracle Alphabet Reliance Vale Fed Treasury Saab Suzuki Honda Kawasaki Bosch Heinz Philips Lloyds Cisco Harvard Leonardo Citi Congress Senate ' +
    'Orano Freeport CIC Groq Mistral Nio Lucid Barrick Teck Perplexity Morningstar Paramount Cosco Tata Dell Nielsen Merck Deere Beatles Kraft SEC ISIS Gateway'
  ).split(' '),
);
