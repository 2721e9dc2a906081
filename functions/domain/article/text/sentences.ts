import { leadingAbbreviations, sentenceStarters, trailingAbbreviations } from './abbreviations.ts';
import type { TextSpan } from './text-span.ts';
import type { Token } from './tokens.ts';
import { endOfWirePrefix } from './wire-prefix.ts';

const closers = new Set(['"', "'", '”', '’', ')', ']', '»', '*']);
const openers = new Set(['"', "'", '“', '‘', '(', '[', '«', '*', '-', '–', '—', '•']);

/**
 * Splits text into sentences. The opening of wire copy (`BRUSSELS, March 3 (Reuters) -`) is a sentence of its own. A
 * blank line ends a sentence. In a text that is not hard-wrapped, every line break ends one.
 */
export function splitSentences(text: string, tokens: readonly Token[]): TextSpan[] {
  // In hard-wrapped text a sentence may go on behind one line break.
  const breaksInside = isHardWrapped(text) ? 1 : 0;
  const sentences: TextSpan[] = [];
  const run: Run = { last: -1 };
  let first = 0;
  let opensLine = true;
  const close = (last: number): void => {
    const from = tokens[first];
    const to = tokens[last];
    if (from !== undefined && to !== undefined) sentences.push({ start: from.start, end: to.end });
    first = last + 1;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    if (opensLine) {
      opensLine = false;
      const prefix = endOfWirePrefix(tokens, i);
      if (prefix !== undefined) {
        close(prefix);
        i = prefix;
        continue;
      }
    }
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (next === undefined || countBreaks(text, token.end, next.start) > breaksInside) {
      close(i);
      opensLine = true;
      continue;
    }
    const last = endOfSentence(tokens, i, run);
    if (last >= i) {
      // The line may break inside the closing quotes; the next round sees it.
      i = last;
      close(last);
    }
  }
  return sentences;
}

/** The last token of the latest run of closing marks. It is kept, so that a row of dots is walked only once. */
interface Run {
  last: number;
}

/** Returns the last of the closing marks and quotes that begin at token `i`. */
function endOfRun(tokens: readonly Token[], i: number, run: Run): number {
  if (i <= run.last) return run.last;
  let last = i;
  while (last + 1 < tokens.length) {
    const following = tokens[last + 1] as Token;
    const adjacent = following.start === (tokens[last] as Token).end;
    if (!adjacent || !(closers.has(following.text) || '.!?…'.includes(following.text))) break;
    last += 1;
  }
  run.last = last;
  return last;
}

/** Returns the last token of the sentence that ends at token `i`, or -1 where no sentence ends. */
function endOfSentence(tokens: readonly Token[], i: number, run: Run): number {
  const token = tokens[i] as Token;
  const initials = token.kind === 'word' && token.text.endsWith('.');
  if (!initials && (token.kind !== 'punctuation' || !'.!?…'.includes(token.text))) return -1;

  const last = endOfRun(tokens, i, run);
  let begin = last + 1;
  const after = tokens[begin];
  if (after === undefined || after.start === (tokens[last] as Token).end) return -1;
  while (openers.has(tokens[begin]?.text ?? '')) begin += 1;
  const word = tokens[begin];
  if (word === undefined) return last;
  if (token.text !== '.' && !initials) return word.kind === 'word' && isLower(word.text) ? -1 : last;
  if (word.kind === 'word' && isLower(word.text)) return -1;

  const before = initials ? token : tokens[i - 1];
  if (before?.kind !== 'word' || (!initials && before.end !== token.start)) return last;
  const abbreviated = initials ? token.lower.replace(/\.$/, '') : before.lower;
  if (leadingAbbreviations.has(abbreviated)) return -1;
  const ampersand = tokens[i - 2];
  const joined = ampersand?.text === '&' && ampersand.end === before.start;
  const single = !initials && before.text.length === 1 && before.text !== 'I' && !joined;
  if (single) return sentenceStarters.has(word.lower) && before.lower === before.text ? last : -1;
  if (initials || trailingAbbreviations.has(abbreviated)) {
    return word.kind === 'word' && sentenceStarters.has(word.lower) ? last : -1;
  }
  return last;
}

function isLower(word: string): boolean {
  const initial = word.charAt(0);
  return initial === initial.toLowerCase() && initial !== initial.toUpperCase();
}

/** Returns the number of line breaks between two tokens. CR LF is one. */
function countBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10) || code === 0x2029) breaks += 1;
  }
  return breaks;
}

/** Whether lines are broken at a width, as in mail. Most single line breaks then follow a long line. */
export function isHardWrapped(text: string): boolean {
  let long = 0;
  let all = 0;
  let lineStart = 0;
  // The first lines are enough, so a text of a megabyte is not read whole.
  for (let at = text.indexOf('\n'); at >= 0 && at < 20_000; at = text.indexOf('\n', at + 1)) {
    const length = at - lineStart;
    const blankNext = text.charCodeAt(at + 1) === 10 || text.charCodeAt(at + 1) === 13;
    if (length > 0 && !blankNext) {
      all += 1;
      if (length >= 55 && length <= 90) long += 1;
    }
    lineStart = at + 1;
  }
  return all >= 3 && long / all > 0.7;
}
