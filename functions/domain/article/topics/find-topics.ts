import { countryAt } from '../parties/countries.ts';
import type { Prose } from '../text/prose.ts';
import type { Token } from '../text/tokens.ts';
import { type CompiledTopics, compileTopics } from './compile.ts';
import { definedAcronyms, withoutPlural } from './defined-acronyms.ts';
import { type Company, longestAt, type PhraseMatch, type Sense } from './phrases.ts';
import { singularsOf } from './spellings.ts';
import { taxonomy } from './taxonomy/taxonomy.ts';
import { saysNothing } from './words/says-nothing.ts';
import { topicWords } from './words/words.ts';

/** What stands around the words that are looked at. */
export interface TopicContext {
  /** Topics of the headline, the section heading and the paragraph: a weak word of one of them counts. */
  readonly around?: readonly string[];
  /** Topics of the sentence before in the same paragraph: a sentence that only points back to it has them. */
  readonly before?: readonly string[];
}

/** How far company is looked for, in tokens either way: longer than all but the longest sentences. */
const reach = 40;

let compiled: CompiledTopics | undefined;

/**
 * The topics that the tokens from `tokenFrom` up to `tokenTo` (exclusive) name, in order, each once, with those that
 * they are a kind of behind them. Deterministic, one pass.
 */
export function findTopics(
  prose: Prose,
  tokenFrom: number,
  tokenTo: number,
  { around = [], before = [] }: TopicContext = {},
): string[] {
  compiled ??= compileTopics(taxonomy, topicWords, saysNothing);
  const { names, broader, phrases } = compiled;
  const { tokens } = prose;
  const acronyms = definedAcronyms(prose, phrases);
  const to = Math.min(tokenTo, tokens.length);
  const sure = new Set<number>();
  const doubtful: { sense: Sense; at: number; last: number }[] = [];
  for (let at = tokenFrom; at < to; at += 1) {
    const found = longestAt(phrases, tokens, at, to) ?? acronymAt(acronyms, tokens, at);
    if (found === undefined) continue;
    for (const sense of found.senses) {
      if (sense.company === undefined) sure.add(sense.topic);
      else doubtful.push({ sense, at, last: found.last });
    }
    at = found.last;
  }
  const topics = new Set(sure);
  for (const { sense, at, last } of doubtful) {
    const known = topics.has(sense.topic) || around.includes(names[sense.topic] ?? '');
    if (known || hasCompany(sense.company as Company, sure, tokens, { from: tokenFrom, to, at, last }))
      topics.add(sense.topic);
  }
  for (const topic of [...topics]) for (const parent of broader[topic] ?? []) topics.add(parent);
  const result = [...topics].map((topic) => names[topic] ?? '');
  return result.length === 0 && pointsBack(tokens, tokenFrom, to) ? [...before] : result;
}

function acronymAt(
  acronyms: ReadonlyMap<string, readonly Sense[]>,
  tokens: readonly Token[],
  at: number,
): PhraseMatch | undefined {
  if (acronyms.size === 0) return undefined;
  const senses = acronyms.get(withoutPlural((tokens[at] as Token).text));
  return senses && { senses, last: at };
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly last: number;
}

function hasCompany(
  { near, beside, countries }: Company,
  sure: ReadonlySet<number>,
  tokens: readonly Token[],
  { from, to, at, last }: Place,
): boolean {
  const first = Math.max(from, at - reach);
  const end = Math.min(to, last + 1 + reach);
  if (countries > 0 && countCountries(tokens, first, end) < countries) return false;
  if (near.size === 0 && beside.size === 0) return true;
  for (const topic of beside) if (sure.has(topic)) return true;
  for (let i = first; i < end; i += 1) {
    if (i >= at && i <= last) continue;
    if (isNear(near, tokens[i] as Token)) return true;
  }
  return false;
}

function isNear(near: ReadonlySet<string>, { text, lower }: Token): boolean {
  if (near.has(lower) || near.has(text)) return true;
  return lower.endsWith('s') && singularsOf(lower).some((singular) => near.has(singular));
}

function countCountries(tokens: readonly Token[], from: number, to: number): number {
  const codes = new Set<string | undefined>();
  for (let i = from; i < to; i += 1) {
    const found = countryAt(tokens, i);
    if (found === undefined) continue;
    codes.add(found.value.party.code);
    i = found.last;
  }
  return codes.size;
}

const pointers = new Set('this these those such that both it they'.split(' '));
const pointedAt = new Set(
  'deal agreement pact accord treaty move decision plan measure measures contract memorandum project initiative proposal purchase investment talks step programme program'.split(
    ' ',
  ),
);

/** Whether a sentence is about what the sentence before was about: "This agreement …", "The deal …", "It …". */
function pointsBack(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to && tokens[at]?.kind === 'punctuation') at += 1;
  const first = tokens[at]?.lower ?? '';
  return pointers.has(first) || (first === 'the' && pointedAt.has(tokens[at + 1]?.lower ?? ''));
}
