import type { Prose } from '../text/prose.ts';
import type { Token } from '../text/tokens.ts';
import { wordFact } from '../text/words.ts';
import { Surroundings } from './company.ts';
import { type CompiledTopics, compileTopics } from './compile.ts';
import { definedAcronyms, withoutPlural } from './defined-acronyms.ts';
import { beginsPhrase, findLongestAt, type PhraseMatch, type Sense } from './phrases.ts';
import { taxonomy } from './taxonomy/taxonomy.ts';
import { saysNothing } from './words/says-nothing.ts';
import { topicWords } from './words/words.ts';

/** Topics of the text around a stretch of tokens. Each is read only where it is needed. */
export interface TopicContext {
  /** Topics of the headline, the section heading and the paragraph. A weak word of one of them counts. */
  readonly around?: () => readonly string[];
  /** Topics of the sentence before in the same paragraph. A sentence that only points back to it has them. */
  readonly before?: () => readonly string[];
}

let compiled: CompiledTopics | undefined;

/**
 * Returns the topics that the tokens from `tokenFrom` to `tokenTo` (exclusive) name, in order, each once. Broader
 * topics are last. The function is deterministic and makes one pass.
 */
export function findTopics(
  prose: Prose,
  tokenFrom: number,
  tokenTo: number,
  context: TopicContext = {},
): string[] {
  compiled ??= compileTopics(taxonomy, topicWords, saysNothing);
  const { names, broader, phrases } = compiled;
  const { tokens } = prose;
  const acronyms = definedAcronyms(prose, phrases);
  const to = Math.min(tokenTo, tokens.length);
  const sure = new Set<number>();
  const doubtful: { sense: Sense; at: number; last: number }[] = [];
  for (let at = tokenFrom; at < to; at += 1) {
    const phrase = beginsTopic((tokens[at] as Token).word)
      ? findLongestAt(phrases, tokens, at, to)
      : undefined;
    const found = phrase ?? acronymAt(acronyms, tokens, at);
    if (found === undefined) continue;
    for (const sense of found.senses) {
      if (sense.company === undefined) sure.add(sense.topic);
      else doubtful.push({ sense, at, last: found.last });
    }
    at = found.last;
  }
  const topics = new Set(sure);
  const surroundings = new Surroundings(tokens, tokenFrom, to, sure);
  for (const { sense, at, last } of doubtful) {
    const known = topics.has(sense.topic) || context.around?.().includes(names[sense.topic] ?? '') === true;
    if (known || (sense.company !== undefined && surroundings.has(sense.company, at, last)))
      topics.add(sense.topic);
  }
  for (const topic of [...topics]) for (const parent of broader[topic] ?? []) topics.add(parent);
  const result = [...topics].map((topic) => names[topic] ?? '');
  return result.length === 0 && pointsBack(tokens, tokenFrom, to) ? [...(context.before?.() ?? [])] : result;
}

const beginsTopic = wordFact((word) => compiled !== undefined && beginsPhrase(compiled.phrases, word));

function acronymAt(
  acronyms: ReadonlyMap<string, readonly Sense[]>,
  tokens: readonly Token[],
  at: number,
): PhraseMatch | undefined {
  if (acronyms.size === 0) return undefined;
  const senses = acronyms.get(withoutPlural((tokens[at] as Token).text));
  return senses && { senses, last: at };
}

const pointers = new Set('this these those such that both it they'.split(' '));
const pointedAt = new Set(
  'deal agreement pact accord treaty move decision plan measure measures contract memorandum project initiative proposal purchase investment talks step programme program'.split(
    ' ',
  ),
);

/** Whether a sentence points back to the sentence before: "This agreement …", "The deal …", "It …". */
function pointsBack(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to && tokens[at]?.kind === 'punctuation') at += 1;
  const first = tokens[at]?.lower ?? '';
  return pointers.has(first) || (first === 'the' && pointedAt.has(tokens[at + 1]?.lower ?? ''));
}
