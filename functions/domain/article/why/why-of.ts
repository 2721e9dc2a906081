import type { Readable } from '../blocks/readable.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { Token } from '../text/tokens.ts';
import { reasonOf } from './date-reason.ts';
import type { Trace } from './trace.ts';
import type { Why } from './why.ts';

/** Returns what a trace collected, with offsets into the submitted body. */
export function whyOf(trace: Trace, tokens: readonly Token[], body: string, readable: Readable): Why {
  const wordsOf = (span: TextSpan) => {
    const { start, end } = readable.toSource(span);
    return { text: body.slice(start, end), start, end };
  };
  return {
    items: trace.items.map(({ rule, because, word }) => ({
      rule,
      because,
      ...(word === undefined ? {} : { word: wordsOf(word) }),
    })),
    dates: trace.dates.map((date) => {
      const { mention, rules, roleRule, valueRule, place } = date;
      const verb = spanOf(tokens, place?.group);
      const words = verb && wordsOf(verb);
      return {
        text: wordsOf(mention).text,
        rules: [...rules],
        roleRule,
        valueRule,
        ...(words === undefined ? {} : { verb: words }),
        because: reasonOf(date, words?.text),
      };
    }),
    amounts: trace.amounts.map(({ mention, rule }) => ({ text: wordsOf(mention).text, rule })),
    parties: trace.parties.map(({ party, start, end, rule }) => ({
      ...wordsOf({ start, end }),
      party,
      rule,
    })),
    refused: trace.refusals
      .toSorted((a, b) => a.start - b.start)
      .map(({ what, rule, because, ...span }) => ({ ...wordsOf(span), what, rule, because })),
  };
}

/** Returns the span of a run of tokens, `to` exclusive. */
function spanOf(
  tokens: readonly Token[],
  run: { readonly from: number; readonly to: number } | undefined,
): TextSpan | undefined {
  const [first, last] = run === undefined ? [] : [tokens[run.from], tokens[run.to - 1]];
  return first && last && { start: first.start, end: last.end };
}
