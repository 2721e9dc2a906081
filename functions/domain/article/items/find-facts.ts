import type { Article } from '../article.ts';
import type { Readable } from '../blocks/readable.ts';
import { type Amount, type DateMention, type Fact, type ItemKind, maxDueDates } from '../item.ts';
import { explainKind } from '../kinds/kind-of.ts';
import type { SentenceView } from '../kinds/sentence-view.ts';
import type { PartyMention } from '../parties/party-mention.ts';
import { type Prose, readProse } from '../text/prose.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { Token } from '../text/tokens.ts';
import { isWirePrefix } from '../text/wire-prefix.ts';
import { findTopics } from '../topics/find-topics.ts';
import type { Trace } from '../why/trace.ts';
import { dueDatesOf } from './due-dates.ts';
import { distinctParties, locateInSource } from './mentions.ts';
import { ParagraphTopics } from './paragraph-topics.ts';
import type { Passages } from './passages.ts';
import type { PlacedFact } from './placed-fact.ts';
import { paragraphsOf, type TokenRange } from './placed-sentences.ts';
import { ReadSentence } from './read-sentence.ts';
import { SectionDays } from './section-days.ts';
import { takeWithin } from './take-within.ts';
import { refuseHeadings, type SentenceTrace, traceOf } from './trace-sentences.ts';

/** In tokens. Longer sentences are tables and lists that lost their lines; sentences of news have about 25 tokens. */
const longestSentence = 300;
/** In UTF-16 units of the submitted body, with its tags. An item is one row of the database, which takes 400 KB. */
const longestQuote = 20_000;

/** The mentions in a text, in order, with offsets into the readable text. */
export interface Findings {
  readonly parties: readonly PartyMention[];
  readonly amounts: readonly Amount[];
  readonly dates: readonly DateMention[];
}

/** Finds the facts of a text: one per sentence that states one. Their offsets point into the submitted body. */
export function findFacts(
  { text: body, headline }: Pick<Article, 'text' | 'headline'>,
  readable: Readable,
  text: Prose,
  found: Findings,
  passages: Passages,
  trace?: Trace,
): PlacedFact[] {
  if (trace !== undefined) refuseHeadings(readable, trace);
  const title = readProse(headline);
  const headlineTopics = findTopics(title, 0, title.tokens.length);
  const partiesOf = takeWithin(found.parties);
  const amountsOf = takeWithin(found.amounts);
  const datesOf = takeWithin(found.dates);
  const facts: PlacedFact[] = [];
  const days = new SectionDays(text, datesOf);
  for (const paragraph of paragraphsOf(readable, text)) {
    const { heading } = paragraph;
    days.enter(heading);
    const topics = new ParagraphTopics(text, paragraph, headlineTopics);
    for (const [i, sentence] of paragraph.sentences.entries()) {
      const sentenceTrace = trace && traceOf(trace, text.tokens, sentence.span);
      const span = readable.toSource(sentence.span);
      if (isUnread(text.tokens, sentence, span, sentenceTrace)) continue;
      const mentions = {
        parties: partiesOf(sentence.span),
        amounts: amountsOf(sentence.span),
        dates: days.withDay(datesOf(sentence.span), sentence),
      };
      const view = new ReadSentence(text, sentence, mentions, topics, i);
      const explained = explainKind(view, sentenceTrace);
      if (explained === undefined) continue;
      sentenceTrace?.acceptSentence(explained);
      const { fact, dueDatesLeftOut } = factOf(explained.kind, view, span, body, readable);
      facts.push({
        fact: heading === undefined ? fact : { ...fact, heading: heading.text },
        passage: passages.around(span),
        dueDatesLeftOut,
      });
    }
  }
  return facts;
}

/** Whether a sentence is left out before anything in it is read. */
function isUnread(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  inSource: TextSpan,
  trace: SentenceTrace | undefined,
): boolean {
  if (last - first > longestSentence) {
    trace?.refuseSentence('a long sentence', `It has more than ${longestSentence} words and marks.`);
    return true;
  }
  if (inSource.end - inSource.start > longestQuote) {
    trace?.refuseSentence('a long sentence', `It has more than ${longestQuote} characters, with its tags.`);
    return true;
  }
  if (!isWirePrefix(tokens, first, last)) return false;
  trace?.refuseSentence('the dateline of an agency', 'It only says where and when the report was filed.');
  return true;
}

function factOf(
  kind: ItemKind,
  view: SentenceView,
  span: TextSpan,
  body: string,
  readable: Readable,
): { readonly fact: Fact; readonly dueDatesLeftOut: number } {
  const dueDates = dueDatesOf(view.dates, view);
  const fact: Fact = {
    kind,
    quote: body.slice(span.start, span.end),
    ...span,
    parties: distinctParties(view.parties),
    amounts: view.amounts.map((amount) => locateInSource(amount, body, readable)),
    dates: view.dates.map((date) => locateInSource(date, body, readable)),
    topics: [...view.topics],
    dueDates: dueDates.slice(0, maxDueDates),
  };
  return { fact, dueDatesLeftOut: dueDates.length - fact.dueDates.length };
}
