import type { Token } from '../text/tokens.ts';
import type { Form } from './inflect.ts';
import type { SentenceView } from './sentence-view.ts';
import { senseOf } from './word-senses.ts';

const determiners = new Set(
  'a an the its his her their our my your this that these those some any no each every of in for with by from on at as new latest first second joint major recent such own possible potential proposed'.split(
    ' ',
  ),
);
const auxiliaries = new Set(
  "is are was were be been being has have had 's ’s 're ’re get got gets".split(' '),
);

const beForms = new Set("is are was were be been being 's ’s 're ’re am".split(' '));
const beforeGerund = new Set(
  'by after before of for in from on without while when and the a its his their also now still not'.split(
    ' ',
  ),
);

/**
 * Whether a word is the verb of its clause. It may be a noun or a participle instead (`the order`, `the signed deal`),
 * or the infinitive of a purpose, which says what somebody wants (`efforts to reach a deal`).
 */
export function isUsedAsVerb(view: SentenceView, at: number, form: Form): boolean {
  const { tokens, first } = view;
  const before = tokens[at - 1];
  if (at === first || before === undefined) return form === 'gerund' || form === 'past';
  if (form === 'gerund')
    return beForms.has(before.lower) || beforeGerund.has(before.lower) || before.text === ',';
  // `the signed deal`; `SK On signed` ends in a name.
  const determined = determiners.has(before.lower) && (at - 1 === first || !startsLarge(before));
  if (form === 'past') return !determined || before.lower === 'that';
  let back = at - 1;
  while (back > first && tokens[back]?.lower.endsWith('ly')) back -= 1;
  if (tokens[back]?.lower === 'to')
    return form === 'base' && back > first && beForms.has(tokens[back - 1]?.lower ?? '');
  if (determined || before.kind === 'number' || before.kind === 'symbol' || before.text === '-') return false;
  if (before.lower === "'s" || before.lower === '’s') return false;
  // `said sanctions were`: the word behind a verb is a noun.
  if (form === 'third' && senseOf(before.lower)?.verb !== undefined) return false;
  // A capital in mid-sentence is a name: `Federal Reserve`, `Best Buy`.
  return !startsLarge(tokens[at]);
}

function startsLarge(token: Token | undefined): boolean {
  const initial = token?.text.charAt(0) ?? '';
  return initial !== initial.toLowerCase();
}

/** Whether a past form is behind a form of `to be`: `was signed`. Its object is then its subject. */
export function isPassive({ tokens, first }: SentenceView, at: number): boolean {
  for (let back = at - 1; back >= Math.max(first, at - 3); back -= 1) {
    const word = tokens[back]?.lower ?? '';
    if (/^(?:is|are|was|were|be|been|being)$/.test(word)) return true;
    if (!word.endsWith('ly') && word !== 'not' && word !== 'also') return false;
  }
  return false;
}

const negations = new Set(
  'not never without nor neither cannot nobody none no declined refused failed unable reluctant unwilling attempt attempts tried efforts effort trying'.split(
    ' ',
  ),
);
const conditions = new Set('if unless whether'.split(' '));

/** Whether the clause denies its verb, or only supposes or demands it: `did not sign`, `if they sign`, `must sign`. */
export function isUnreal({ tokens, first }: SentenceView, at: number): boolean {
  for (let back = at - 1; back >= Math.max(first, at - 4); back -= 1) {
    const word = tokens[back]?.lower ?? '';
    if (negations.has(word) || /n['’]t$/.test(word)) return true;
    // `must sign off on it`: the act is demanded and not done.
    if (word === 'must' || word === 'should' || word === 'ought') return true;
    // `would have signed`: it did not happen.
    if (word === 'have' && /^(?:would|could|might|should)$/.test(tokens[back - 1]?.lower ?? '')) return true;
    if (
      !auxiliaries.has(word) &&
      !/^(?:will|would|to|yet|be|been|have|has|had|do|did|does|longer|any|ever|also|a|an|going|able)$/.test(
        word,
      )
    )
      break;
  }
  for (let back = at - 1; back >= Math.max(first, at - 14); back -= 1) {
    const token = tokens[back] as Token;
    if (conditions.has(token.lower)) return true;
    if (token.text === ',' || token.text === ';' || token.lower === 'that') return false;
  }
  return false;
}
