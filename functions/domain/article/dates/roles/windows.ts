import { singularOf } from '../../amounts/singular.ts';
import type { Clause, SentenceClauses } from '../../text/clauses/clause.ts';
import { readVerbForms } from '../../text/clauses/word-forms.ts';
import type { TextSpan } from '../../text/text-span.ts';
import type { Token } from '../../text/tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns of acts that end on a day. */
const windowNouns = words(`
  vote voting ballot balloting poll polling election referendum runoff application applicant submission registration enrolment
  enrollment bid bidding bidder tender comment consultation subscription subscriber nomination offer offering ipo buyback
  claim acceptance booking signature petition entry window portal pre-order preorder`);

/** Verbs of acts that end on a day. Base forms. */
const windowVerbs = words(
  'vote apply submit register enrol enroll bid tender comment subscribe nominate claim accept petition consult preregister',
);

/** Verbs of acts that end on a day for somebody who may or must act: `Customers can exchange it from May 3 to May 10.` */
const permittedVerbs = words(`
  file exchange enter sign object appeal redeem elect lodge return pay order buy sell collect swap trade respond opt withdraw
  switch transfer convert book reserve upload update correct amend request choose send deposit renew cancel opt challenge`);

const permitting = words('can may must should could to');
const permittingAdjectives = words('able allowed eligible entitled free welcome invited required obliged');

/** How far before a relative clause the noun is that it tells of: `the window for claims, which runs from …`. */
const longestNoun = 6;

/**
 * Whether a stretch of days is a window, in which somebody may or must act. Its last day is then a deadline. The clause of the
 * stretch decides: a vote, a call for bids and an offer are windows, and a fair, a visit and a strike are not.
 */
export function isWindow(
  tokens: readonly Token[],
  sentence: SentenceClauses,
  { start, end }: TextSpan,
): boolean {
  let at = sentence.first;
  while (at < sentence.last && (tokens[at]?.start ?? 0) < start) at += 1;
  const clause = sentence.clauseAt(at);
  return (
    saysWindow(clause) ||
    tokensAround(clause, sentence.first).some((index) => {
      const token = tokens[index];
      return token !== undefined && (token.end <= start || token.start >= end) && isWindowWord(tokens, index);
    })
  );
}

/** Whether the clause lets or makes somebody act. */
function saysWindow({ groups }: Clause): boolean {
  return groups.some(
    ({ verb, modal, predicate }) =>
      permittedVerbs.has(verb) &&
      ((modal !== undefined && permitting.has(modal)) ||
        groups.some((other) => permittingAdjectives.has(other.predicate ?? predicate ?? other.verb))),
  );
}

/** Returns the indexes of the tokens of a clause, and of the noun that a relative clause belongs to. */
function tokensAround({ parts, role }: Clause, first: number): number[] {
  const opening = parts[0]?.[0] ?? first;
  const around =
    role === 'relative' ? [[Math.max(first, opening - longestNoun), opening] as const, ...parts] : parts;
  return around.flatMap(([from, to]) => Array.from({ length: to - from }, (_, index) => from + index));
}

function isWindowWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const { lower } = token;
  const next = tokens[at + 1]?.lower;
  if (windowNouns.has(lower) || windowNouns.has(singularOf(token) ?? '')) return true;
  // `open for comments`, `on sale`, `the notice period`
  if (lower === 'open') return next === 'for';
  if (lower === 'sale') return tokens[at - 1]?.lower === 'on';
  return windowVerbs.has(readVerbForms(lower)?.base ?? '');
}
