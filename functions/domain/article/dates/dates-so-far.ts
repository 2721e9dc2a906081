import { dayValue, type Period } from '../../time/calendar-values.ts';
import type { DayNumber } from '../../time/day-numbers.ts';
import type { SentenceClauses } from '../text/clauses/clause.ts';
import type { Prose } from '../text/prose.ts';
import { isWirePrefix } from '../text/wire-prefix.ts';
import { ContextOfMatch } from './context-of-match.ts';
import type { DateContext, Tense } from './date-context.ts';
import { joinPieces } from './joins/join-pieces.ts';
import { namesDay, piecesOf } from './joins/pieces.ts';
import type { Match } from './match.ts';
import { NamedDays } from './named-days.ts';
import { periodOf } from './period-of.ts';
import type { TextContext } from './publication.ts';
import type { Reader } from './reader.ts';
import { type Place, placeOf } from './roles/place.ts';
import { type Judgement, notDue } from './roles/role-rule.ts';
import { judge, nameRule } from './roles/role-rules.ts';
import type { DatedMatch } from './roles/value-rule.ts';
import { roleOf } from './roles.ts';
import { Story } from './story.ts';
import type { TracedDate } from './traced-date.ts';

/** Nothing happens on the day of filing in the opening of wire copy. */
const filed: Judgement = { verdict: notDue, rule: 'the dateline of an agency' };

/** A later date can count from a date that is up to this many sentences before it. */
const memory = 2;

/** How many tokens behind a time its day may be. */
const furthestAhead = 30;

/** A sentence of the text: its number, and its tokens, end exclusive. */
export interface Sentence {
  readonly number: number;
  readonly bounds: readonly [number, number];
}

interface TextOfDates {
  readonly prose: Prose;
  readonly reader: Reader;
  readonly sentences: readonly Sentence['bounds'][];
}

/** The dates that were found up to here. A later date may count from an earlier one. */
export class DatesSoFar {
  readonly found: TracedDate[] = [];
  readonly #prose: Prose;
  readonly #reader: Reader;
  readonly #sentences: readonly Sentence['bounds'][];
  readonly #published: TextContext;
  readonly #named = new NamedDays();
  #last: { readonly period: Period; readonly sentence: number } | undefined;
  readonly #story: Story;
  /** The number of the sentence of the date that was read last. */
  #sentence = 0;

  constructor({ prose, reader, sentences }: TextOfDates, published: TextContext) {
    this.#prose = prose;
    this.#reader = reader;
    this.#sentences = sentences;
    this.#published = published;
    this.#story = new Story(published.today);
  }

  /** Works out the value and role of a match, and adds it. Returns false when the calendar has no such date. */
  add(match: Match, rules: readonly string[], sentence: Sentence): boolean {
    const { text, tokens } = this.#prose;
    this.#reach(sentence);
    const judged = lazily(() => this.judgementOf(match, sentence));
    const context = this.#contextOf(match, judged, sentence);
    const value = match.value(context);
    const start = tokens[match.from]?.start;
    const end = tokens[match.to - 1]?.end;
    if (value === undefined || start === undefined || end === undefined) return false;
    const type = match.typeOf?.(value) ?? match.type;
    const isFiled = isWirePrefix(tokens, ...sentence.bounds);
    const { verdict, rule: roleRule, place } = isFiled ? filed : judged();
    const ends = verdict.due === false ? undefined : match.ends?.(context);
    const dated: DatedMatch = {
      reader: this.#reader,
      match,
      type,
      value,
      period: periodOf(value),
      ends,
      context,
      verdict,
    };
    const { role, rule: valueRule } = isFiled
      ? { role: 'context' as const, rule: filed.rule }
      : roleOf(dated);
    this.found.push({
      mention: {
        value,
        type,
        text: text.slice(start, end),
        start,
        end,
        role,
        ...(match.edge !== undefined && isLonger(dated.period) && { edge: match.edge }),
        ...(ends !== undefined && { ends: dayValue(ends) }),
      },
      rules,
      roleRule,
      valueRule,
      place,
    });
    const isDate = (type === 'DATE' || type === 'TIME') && match.aside !== true && judged().rule !== nameRule;
    if (isDate && dated.period !== undefined) {
      this.#last = { period: dated.period, sentence: sentence.number };
      if (!isFiled) this.#tell(dated, dated.period, judged(), sentence);
    }
    return true;
  }

  /** Begins a section of the text. Its times are not on the days that the section before names. */
  openSection(): void {
    this.#named.clear();
  }

  /** Dates the section by the date that was read last, which is its heading. */
  dateSection(): void {
    const period = periodOf(this.found.at(-1)?.mention.value ?? '');
    this.#named.section = period?.unit === 'day' ? period.first : undefined;
  }

  /** Tells a date to what later dates count from: the days that were named, and the story. */
  #tell(
    { match, value, context }: DatedMatch,
    period: Period,
    judgement: Judgement,
    sentence: Sentence,
  ): void {
    this.#named.add(period, sentence.number);
    this.#story.take({
      reader: this.#reader,
      from: match.from,
      to: match.to,
      sentence: sentence.bounds,
      clause: this.#clausesOf(sentence).clauseAt(match.from),
      judgement,
      value,
      period,
      isOfStory: context.story !== undefined,
    });
  }

  /** Returns what the sentence says of a date, and by which rule. */
  judgementOf(match: Match, sentence: Sentence): Judgement {
    return judge(this.#placeOf(match, sentence));
  }

  #placeOf({ from, to }: Match, sentence: Sentence): Place {
    return placeOf(this.#reader, this.#clausesOf(sentence), from, to);
  }

  #clausesOf({ bounds }: Sentence): SentenceClauses {
    return this.#prose.clauses.of(...bounds);
  }

  /** Tells the story of the paragraphs that began since the last date, and of the sentences between. */
  #reach({ number }: Sentence): void {
    const { text, sentences } = this.#prose;
    for (let at = this.#sentence + 1; at <= number && this.#story.at !== undefined; at += 1) {
      if (text.slice(sentences[at - 1]?.end, sentences[at]?.start).includes('\n'))
        this.#story.openParagraph();
      if (at < number && !this.#story.isHistory && this.#isPresent(at)) this.#story.passPresent();
    }
    this.#sentence = number;
  }

  #isPresent(number: number): boolean {
    const bounds = this.#sentences[number];
    if (bounds === undefined) return false;
    const { clauses } = this.#clausesOf({ number, bounds });
    return clauses.some(({ role, verb, quoted }) => role === 'main' && verb?.tense === 'present' && !quoted);
  }

  #contextOf(match: Match, judged: () => Judgement, sentence: Sentence): DateContext {
    const { number } = sentence;
    const near = this.#last !== undefined && number - this.#last.sentence <= memory ? this.#last : undefined;
    const story = lazily(() =>
      this.#story.at === undefined
        ? undefined
        : this.#story.dateFor(judged(), this.#clausesOf(sentence).clauseAt(match.from)),
    );
    return new ContextOfMatch(this.#published, {
      near: near?.period,
      nearby: near?.sentence === number ? near.period : undefined,
      judged,
      story,
      spokenDay: () =>
        this.#spokenDay(match, judged, sentence) ?? dayOfStory(story()) ?? this.#published.today,
      namedDays: () => this.#named.several(number - memory),
    });
  }

  /** Returns the day of a time: one before it in its sentence, one after it in its clause, one of the sentences before. */
  #spokenDay(match: Match, judged: () => Judgement, sentence: Sentence): DayNumber | undefined {
    const { today } = this.#published;
    const { tense } = judged().verdict;
    const { to } = match;
    const { number, bounds } = sentence;
    return (
      this.#named.latest(number, tense, today) ??
      this.#dayAhead(tense, [to, Math.min(bounds[1], to + furthestAhead)], sentence) ??
      this.#named.section ??
      this.#named.latest(number - memory, tense, today)
    );
  }

  /** Returns the first day between two tokens of which the sentence tells in the same tense: `opens at 9 a.m. and closes at noon on Friday`. */
  #dayAhead(tense: Tense, [from, to]: readonly [number, number], sentence: Sentence): DayNumber | undefined {
    for (let at = from; at < to; at += 1) {
      const read = this.#reader.dateAt(at);
      if (read === undefined) continue;
      const match = joinPieces(this.#reader, read, sentence.bounds[1]);
      at = match.to - 1;
      const pieces = piecesOf(this.#reader, match);
      if (pieces === undefined || !namesDay(pieces)) continue;
      const judged = this.judgementOf(match, sentence);
      if (judged.verdict.tense !== tense || this.#placeOf(match, sentence).head >= 0) return undefined;
      const context = this.#contextOf(match, () => judged, sentence);
      const period = periodOf(match.value(context) ?? '');
      return period?.unit === 'day' ? period.first : undefined;
    }
    return undefined;
  }
}

function dayOfStory(story: Period | undefined): DayNumber | undefined {
  return story?.unit === 'day' ? story.first : undefined;
}

/** Whether a period is longer than a day, so that it has an end of its own. */
function isLonger(period: Period | undefined): boolean {
  return period !== undefined && period.last > period.first;
}

function lazily<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}
