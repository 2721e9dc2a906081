import type { Token } from '../tokens.ts';
import * as closed from './lexicon/closed-words.ts';
import type { Tag, Tagged } from './tags.ts';
import { entryOf } from './word-entry.ts';

/** Verbs whose object is a clause, mostly without `that`. */
const saying = new Set('say think believe know hope claim suggest estimate fear'.split(' '));

/** Marks between two clauses. */
const breaks = new Set([',', ';', ':', '—', '–', '(', ')', '"', '“', '”']);

/** The words of one sentence, with the tags of those that are tagged already: from its first word on. */
export class SentenceWords {
  readonly #tokens: readonly Token[];
  readonly #first: number;
  readonly #last: number;
  readonly #tags: readonly Tagged[];

  constructor(tokens: readonly Token[], first: number, last: number, tags: readonly Tagged[]) {
    this.#tokens = tokens;
    this.#first = first;
    this.#last = last;
    this.#tags = tags;
  }

  get first(): number {
    return this.#first;
  }

  get last(): number {
    return this.#last;
  }

  token(at: number): Token | undefined {
    return this.#tokens[at];
  }

  text(at: number): string {
    return this.#tokens[at]?.text ?? '';
  }

  /** Returns the tag of a word with its verb forms. Undefined outside of the sentence. */
  tagged(at: number): Tagged | undefined {
    return this.#tags[at - this.#first];
  }

  tag(at: number): Tag | undefined {
    return this.#tags[at - this.#first]?.tag;
  }

  lower(at: number): string {
    return at >= this.#first && at < this.#last ? (this.#tokens[at]?.lower ?? '') : '';
  }

  /** Returns the place of the word before, over adverbs and negations: that of `agencies` in `the agencies also meet`. */
  placeBefore(at: number): number {
    let back = at - 1;
    for (; back >= this.#first; back -= 1) {
      const tag = this.#tags[back - this.#first]?.tag;
      // `will at least delay`
      if (this.lower(back - 1) === 'at' && /^(?:least|most|last|once|first)$/.test(this.lower(back)))
        back -= 1;
      else if (tag !== 'adverb' && tag !== 'not' && !this.#quotesPartOfVerb(back)) break;
    }
    return back;
  }

  /** Whether a mark ends a quotation that has no comma or full stop at its end: `The film “Loving” opens`. */
  #closesQuote(at: number): boolean {
    const text = this.text(at);
    if (text !== '”' && text !== '"') return false;
    if (this.tag(at - 1) === 'mark') return false;
    if (text === '”') return true;
    let quotes = 0;
    for (let back = at - 1; back >= this.#first; back -= 1) if (this.text(back) === '"') quotes += 1;
    return quotes % 2 === 1;
  }

  /** Whether a quotation mark is inside of a verb, `has been “approved”`, or between a subject and its verb. */
  #quotesPartOfVerb(at: number): boolean {
    if (this.#closesQuote(at)) return true;
    const before = this.tag(at - 1);
    return /^["“‘]$/.test(this.text(at)) && (before === 'be' || before === 'have' || before === 'modal');
  }

  /** Returns the tag of the word before, over adverbs and negations. */
  before(at: number): Tagged | undefined {
    return this.tagged(this.placeBefore(at));
  }

  isJoined(at: number): boolean {
    const hyphen = this.#tokens[at - 1];
    return (
      at - 1 > this.#first &&
      hyphen?.text === '-' &&
      hyphen.end === this.#tokens[at]?.start &&
      hyphen.start === this.#tokens[at - 2]?.end
    );
  }

  /** Whether a token is the first word of the sentence, or of a quotation or line in it. */
  opensSentence(at: number): boolean {
    for (let back = at - 1; back >= this.#first; back -= 1) {
      if (this.#tokens[back]?.kind !== 'punctuation') return false;
      if (/["“:—–-]/.test(this.#tokens[back]?.text ?? '')) return true;
    }
    return true;
  }

  /** Whether the clause that the word is in has a finite verb before it, other than one of saying. */
  hasVerb(at: number): boolean {
    for (let back = at - 1; back >= this.#first; back -= 1) {
      const { tag, forms } = this.#tags[back - this.#first] as Tagged;
      if (tag === 'mark' && breaks.has(this.#tokens[back]?.text ?? '')) return false;
      if (tag === 'coordinator' || tag === 'that' || tag === 'relative' || tag === 'subordinator')
        return false;
      if (tag === 'present' || tag === 'past') return !saying.has(forms?.base ?? '');
      if (tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'do') return true;
    }
    return false;
  }

  /** Whether an aside between commas ends before this word: `The pact, signed in 2009, runs out`. */
  resumes(at: number): boolean {
    const close = this.#tokens[at - 1]?.text ?? '';
    if (!/^[,–—-]$/.test(close)) return false;
    for (let back = at - 2; back > this.#first; back -= 1) {
      if (this.#tokens[back]?.text !== close) continue;
      const tag = this.#tags[back + 1 - this.#first]?.tag;
      return (
        tag === 'past' ||
        tag === 'participle' ||
        tag === 'relative' ||
        tag === 'gerund' ||
        tag === 'determiner'
      );
    }
    return false;
  }

  hasTag(tag: Tag, before: number): boolean {
    for (let at = before - 1; at >= this.#first; at -= 1) if (this.tag(at) === tag) return true;
    return false;
  }

  /** Returns the tag of the last full verb before. */
  verbBefore(at: number): Tag | undefined {
    for (let back = at - 1; back >= this.#first; back -= 1) {
      const tagged = this.#tags[back - this.#first];
      if (tagged?.forms !== undefined && tagged.tag !== 'noun') return tagged.tag;
    }
    return undefined;
  }

  /** Whether what follows can be the object of a verb: `the`, a name, a figure, `it`, `to`. */
  takesObject(at: number): boolean {
    const next = this.#tokens[at + 1];
    if (next === undefined || at + 1 >= this.#last) return false;
    if (next.kind === 'number' || next.kind === 'symbol') return true;
    if (next.kind !== 'word') return next.text === '“' || (next.text === '"' && !this.#closesQuote(at + 1));
    if (next.lower === "'s" || next.lower === '’s') return false;
    if (next.word.isCapital) return !closed.calendarNames.has(next.lower);
    return entryOf(next.word).opensObject && !this.#opensTime(at + 1);
  }

  /** Whether a plural has its own verb behind it: `lapses` in `the security lapses raise questions`. */
  isSubject(at: number): boolean {
    const next = at + 1 < this.#last ? this.#tokens[at + 1] : undefined;
    if (next?.kind !== 'word' || !this.isPlural(at)) return false;
    const { forms } = entryOf(next.word);
    return forms?.isBase === true && forms.share !== 'seldom' && this.takesNoun(at + 1);
  }

  /** Whether `to` at a place opens an infinitive. */
  isInfinitive(to: number): boolean {
    const next = to + 1 < this.#last ? this.#tokens[to + 1] : undefined;
    if (next?.kind !== 'word') return false;
    const { forms, auxiliary } = entryOf(next.word);
    return forms?.isBase === true || auxiliary !== undefined;
  }

  /** Whether a noun without an article follows. */
  takesNoun(at: number): boolean {
    const next = this.#tokens[at + 1];
    if (next?.kind !== 'word' || at + 1 >= this.#last) return false;
    const { fixed, auxiliary } = entryOf(next.word);
    return fixed === undefined && auxiliary === undefined;
  }

  /** Whether a time without a preposition begins at a place: `this weekend`, `each year`. */
  #opensTime(at: number): boolean {
    const next = at + 1 < this.#last ? this.#tokens[at + 1] : undefined;
    return (
      /^(?:this|that|each|every)$/.test(this.lower(at)) &&
      (closed.timeUnits.has(next?.lower ?? '') || closed.calendarNames.has(next?.lower ?? ''))
    );
  }

  /** Whether what follows can come behind a verb at all: an object, a preposition, an adverb, a noun, the end of a clause. */
  takesComplement(at: number): boolean {
    if (this.takesObject(at)) return true;
    const next = this.#tokens[at + 1];
    if (next === undefined || at + 1 >= this.#last) return true;
    if (next.kind === 'punctuation') return next.text === '.' || next.text === ',' || next.text === ';';
    const lower = next.lower;
    if (lower === "'s" || lower === '’s' || lower === 'of') return false;
    const { auxiliary, forms, fixed } = entryOf(next.word);
    if (auxiliary !== undefined) return false;
    // `dust storms usually start`: no verb has an infinitive behind an adverb.
    const second = this.#tokens[at + 2];
    if (fixed?.tag === 'adverb' && second?.kind === 'word' && at + 2 < this.#last && this.isPlural(at)) {
      const after = entryOf(second.word);
      if (after.forms?.isBase && after.forms.share !== 'seldom') return false;
    }
    // `the plans were`, `Japan reports said`, `with orders easing`: what follows has the subject before it.
    if (forms?.isPast && !forms.isBase) return false;
    if (forms?.isGerund && entryOf((this.#tokens[at] as Token).word).forms?.share !== 'always') return false;
    // `unless pay talks resume`
    return !(forms?.isBase && forms.share === 'always' && this.isPlural(at)) && !this.isSubject(at);
  }

  nextIs(at: number, lower: string): boolean {
    return this.lower(at + 1) === lower;
  }

  /**
   * Whether a word is an adjective by its form: `national`, `colonial`, `own`. Behind one there is rather a noun than a verb, in
   * `the national votes`.
   */
  isAdjective(at: number): boolean {
    if (this.tag(at) !== 'noun') return false;
    const { word } = this.#tokens[at] as Token;
    // `the proposed limits`
    return entryOf(word).isAdjective || (word.lower.endsWith('ed') && entryOf(word).forms?.isPast === true);
  }

  isPlural(at: number): boolean {
    const lower = this.lower(at);
    if (closed.pluralNouns.has(lower)) return true;
    const token = this.#tokens[at];
    if (token?.kind === 'number') return true;
    return lower.length > 3 && lower.endsWith('s') && !/(?:ss|us|is|’s|'s)$/.test(lower);
  }
}
