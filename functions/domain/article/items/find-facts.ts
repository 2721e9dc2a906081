import type { Block, Readable } from '../blocks/readable.ts';
import type { Amount, DateMention, Party } from '../item.ts';
import type { SentenceView } from '../kinds/clause.ts';
import { kindOf } from '../kinds/kind-of.ts';
import type { PartyMention } from '../parties/find-parties.ts';
import type { Prose } from '../text/prose.ts';
import type { Span } from '../text/sentences.ts';
import { dueDatesOf } from './due-dates.ts';
import type { PlacedFact } from './given-items.ts';
import { interimTopics } from './interim-topics.ts';
import { within } from './within.ts';

/** All that was found in a text, in order, with offsets into the readable text. */
export interface Findings {
  readonly parties: readonly PartyMention[];
  readonly amounts: readonly Amount[];
  readonly dates: readonly DateMention[];
}

/** The facts of the sentences that state one. Offsets of the result point into the submitted body, `body`. */
export function findFacts(body: string, readable: Readable, prose: Prose, found: Findings): PlacedFact[] {
  const partiesOf = within(found.parties);
  const amountsOf = within(found.amounts);
  const datesOf = within(found.dates);
  const facts: PlacedFact[] = [];
  const blocks = readable.blocks;
  let heading: string | undefined;
  let block = 0;
  let token = 0;
  for (const sentence of prose.sentences) {
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= sentence.start) {
      const passed = blocks[block] as Block;
      if (passed.kind === 'heading') heading = readable.text.slice(passed.start, passed.end);
      block += 1;
    }
    while (token < prose.tokens.length && (prose.tokens[token]?.start ?? 0) < sentence.start) token += 1;
    const first = token;
    while (token < prose.tokens.length && (prose.tokens[token]?.start ?? 0) < sentence.end) token += 1;
    const home = blocks[block];
    if (home === undefined || home.kind === 'heading' || sentence.start < home.start) continue;
    const view: SentenceView = {
      tokens: prose.tokens,
      first,
      last: token,
      parties: partiesOf(sentence),
      amounts: amountsOf(sentence),
      dates: datesOf(sentence),
      topics: interimTopics(readable.text.slice(sentence.start, sentence.end)),
    };
    const kind = kindOf(view);
    if (kind === undefined) continue;
    const span = readable.toSource(sentence);
    facts.push({
      fact: {
        kind,
        quote: body.slice(span.start, span.end),
        ...span,
        ...(heading === undefined ? {} : { heading }),
        parties: distinct(view.parties),
        amounts: view.amounts.map((amount) => inSource(amount, body, readable)),
        dates: view.dates.map((date) => inSource(date, body, readable)),
        topics: [...view.topics],
        dueDates: dueDatesOf(view.dates),
      },
      passage: readable.toSource(home),
    });
  }
  return facts;
}

/** A mention with its offsets and words as the submitted body has them. */
export function inSource<T extends Span & { readonly text: string }>(
  mention: T,
  body: string,
  readable: Readable,
): T {
  const { start, end } = readable.toSource(mention);
  return { ...mention, start, end, text: body.slice(start, end) };
}

/** Each party once, in order of its first mention. */
export function distinct(mentions: readonly PartyMention[]): Party[] {
  const byKey = new Map<string, Party>();
  for (const { party } of mentions) {
    const key = `${party.type} ${party.code ?? party.name}`;
    if (!byKey.has(key)) byKey.set(key, party);
  }
  return [...byKey.values()];
}
