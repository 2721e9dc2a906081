import { traceAmounts } from './amounts/find-amounts.ts';
import type { Article, StoredPassage } from './article.ts';
import type { Readable } from './blocks/readable.ts';
import { traceDates } from './dates/find-dates.ts';
import type { RefusedDate } from './dates/refused-dates.ts';
import { type Amount, type DateMention, maxDueDates, type Party } from './item.ts';
import { type Findings, findFacts } from './items/find-facts.ts';
import { checkGivenFacts } from './items/given-facts.ts';
import { limitFacts } from './items/limit-facts.ts';
import { distinctParties, locateInSource } from './items/mentions.ts';
import { Passages } from './items/passages.ts';
import { placeGivenFacts } from './items/place-given-facts.ts';
import type { PlacedFact } from './items/placed-fact.ts';
import { languageWarning } from './language.ts';
import { findParties } from './parties/find-parties.ts';
import { readArticle } from './read-article.ts';
import { type Prose, readProse } from './text/prose.ts';
import { Trace } from './why/trace.ts';
import type { Why } from './why/why.ts';
import { whyOf } from './why/why-of.ts';

/** The facts and mentions of an article. All offsets are UTF-16 units into the submitted body, end exclusive. */
export interface Structured {
  /** The facts that become items, each with its paragraph, in order. */
  readonly facts: readonly PlacedFact[];
  /** Every paragraph, list entry and table row, in order. */
  readonly passages: readonly StoredPassage[];
  /** All dates, also those in sentences that state no fact. The same for amounts and parties. */
  readonly dates: readonly DateMention[];
  readonly amounts: readonly Amount[];
  readonly parties: readonly Party[];
  /** Notes for the reader of the result: why there are no items, which facts were left out. */
  readonly warnings: readonly string[];
  /** Why it is so. Only where the caller asks. */
  readonly why?: Why;
}

/**
 * Structures an article. The function is pure and deterministic, and takes time in proportion to the body's length.
 * With `why`, the result says which rules found, decided and refused what.
 * @throws {ArticleError} when the offsets of a given fact do not point at the words that it quotes
 */
export function structureArticle(article: Article, options?: { readonly why: boolean }): Structured {
  checkGivenFacts(article);
  const readable = readArticle(article);
  const warnings: string[] = [];
  if (readable.blocks.length === 0) warnings.push('The body has no text that could be read.');
  const text = readProse(readable.text);
  const trace = options?.why === true ? new Trace() : undefined;
  const passages = new Passages(readable, text);
  const passagesWith = (facts: readonly PlacedFact[]) => passages.list(facts.map(({ passage }) => passage));
  const foreign = languageWarning(article.inLanguage, text.tokens);
  if (foreign !== undefined) {
    const given = placeGivenFacts(article, passages, trace);
    const facts = limitFacts(given);
    warnings.push(foreign, ...limitWarning(given, facts));
    trace?.items.splice(facts.length);
    const why = trace && { why: whyOf(trace, text.tokens, article.text, readable) };
    return { facts, passages: passagesWith(facts), dates: [], amounts: [], parties: [], warnings, ...why };
  }

  const found = findMentions(article, readable, text, trace);
  const all =
    article.givenFacts === undefined
      ? findFacts(article, readable, text, found, passages, trace)
      : placeGivenFacts(article, passages, trace);
  const facts = limitFacts(all);
  warnings.push(...limitWarning(all, facts));
  const cut = all.filter(({ dueDatesLeftOut = 0 }) => dueDatesLeftOut > 0).length;
  if (cut > 0)
    warnings.push(
      `${cut} ${cut === 1 ? 'sentence names' : 'sentences name'} more than ${maxDueDates} due dates; ` +
        `the first ${maxDueDates} of a sentence count.`,
    );
  trace?.items.splice(facts.length);
  return {
    facts,
    passages: passagesWith(facts),
    dates: found.dates.map((date) => locateInSource(date, article.text, readable)),
    amounts: found.amounts.map((amount) => locateInSource(amount, article.text, readable)),
    parties: distinctParties(found.parties),
    warnings,
    ...(trace && { why: whyOf(trace, text.tokens, article.text, readable) }),
  };
}

function findMentions(article: Article, readable: Readable, text: Prose, trace: Trace | undefined): Findings {
  const parties = findParties(text, trace && ((name) => trace.refuse({ what: 'party', ...name })));
  const amounts = traceAmounts(text);
  const published = {
    datePublished: publishedWhere(article),
    inLanguage: article.inLanguage,
    headings: readable.blocks.filter(({ kind }) => kind === 'heading'),
  };
  const dates = traceDates(text, published, trace && ((date) => refuseDate(trace, text, date)));
  if (trace !== undefined) Object.assign(trace, { parties, amounts, dates });
  return {
    parties,
    amounts: amounts.map(({ mention }) => mention),
    dates: dates.map(({ mention }) => mention),
  };
}

function refuseDate(trace: Trace, { tokens }: Prose, { from, to, rule, because }: RefusedDate): void {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return;
  trace.refuse({ what: 'date', start: first.start, end: last.end, rule, because });
}

/** Returns when the article was published, as the clocks of its publisher showed it. */
function publishedWhere({ publishedDay, publishedTime, datePublished }: Article): string {
  if (publishedDay === undefined) return datePublished;
  return publishedTime === undefined ? publishedDay : `${publishedDay}T${publishedTime}`;
}

function limitWarning(all: readonly PlacedFact[], kept: readonly PlacedFact[]): string[] {
  if (kept.length === all.length) return [];
  return [`The article states ${all.length} facts; the first ${kept.length} became items.`];
}
