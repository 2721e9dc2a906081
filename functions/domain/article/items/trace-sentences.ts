import type { Readable } from '../blocks/readable.ts';
import type { ExplainedKind } from '../kinds/kind-of.ts';
import type { KindTrace } from '../kinds/kind-trace.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { Token } from '../text/tokens.ts';
import type { Trace } from '../why/trace.ts';

/** Hears what becomes of one sentence. */
export interface SentenceTrace extends KindTrace {
  acceptSentence(explained: ExplainedKind): void;
}

/** Returns a trace of one sentence that adds to the trace of its article. */
export function traceOf(trace: Trace, tokens: readonly Token[], sentence: TextSpan): SentenceTrace {
  const { start, end } = sentence;
  return {
    refuseWord: (at, rule, because) => {
      const word = tokens[at] ?? sentence;
      trace.refuse({ what: 'kind', start: word.start, end: word.end, rule, because });
    },
    refuseSentence: (rule, because) => trace.refuse({ what: 'item', start, end, rule, because }),
    acceptSentence: ({ rule, at }) => {
      const word = at === undefined ? undefined : tokens[at];
      trace.items.push(
        word === undefined
          ? { rule, because: 'It names a date to come, and no word is surer.', word }
          : { rule, because: `Its word "${word.text}" is: ${rule}.`, word },
      );
    },
  };
}

export function refuseHeadings({ blocks }: Readable, trace: Trace): void {
  for (const { kind, start, end } of blocks) {
    if (kind !== 'heading') continue;
    trace.refuse({
      what: 'item',
      start,
      end,
      rule: 'a heading',
      because: 'It names what the text below is about.',
    });
  }
}
