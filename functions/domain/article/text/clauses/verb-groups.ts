import type { VerbGroup } from './clause.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { Tagged } from './tags.ts';

/** Words between two parts of one verb, in commas: `is scheduled, according to a notice, to review`. In tokens. */
const longestAside = 14;

interface Draft {
  from: number;
  to: number;
  head: number;
  verb: string;
  form: VerbGroup['form'];
  tense: VerbGroup['tense'];
  modal: string | undefined;
  perfect: boolean;
  progressive: boolean;
  passive: boolean;
  denied: boolean;
  predicate: string | undefined;
}

/** Reads the verb groups of a sentence, in order. */
export function verbGroups(words: SentenceWords): VerbGroup[] {
  const groups: VerbGroup[] = [];
  const reader = new GroupReader(words);
  let at = words.first;
  while (at < words.last) {
    const group = reader.groupAt(at);
    if (group === undefined) at += 1;
    else {
      groups.push(group);
      at = group.to;
    }
  }
  return groups;
}

class GroupReader {
  readonly #words: SentenceWords;

  constructor(words: SentenceWords) {
    this.#words = words;
  }

  groupAt(at: number): VerbGroup | undefined {
    const tagged = this.#words.tagged(at);
    switch (tagged?.tag) {
      case 'modal':
      case 'be':
      case 'have':
      case 'do':
      case 'present':
      case 'past':
        return this.#finite(at);
      case 'to':
        return this.#infinitive(at);
      case 'predicate':
        return this.#done({ ...this.#draft(at, 'participle'), verb: 'due' });
      case 'base':
      case 'participle':
      case 'gerund':
        return this.#done(this.#full(this.#draft(at, formOf(tagged.tag)), at));
      default:
        return undefined;
    }
  }

  #draft(at: number, form: VerbGroup['form']): Draft {
    return {
      from: at,
      to: at + 1,
      head: at,
      verb: '',
      form,
      tense: 'none',
      modal: undefined,
      perfect: false,
      progressive: false,
      passive: false,
      denied: false,
      predicate: undefined,
    };
  }

  #finite(at: number): VerbGroup | undefined {
    const tagged = this.#words.tagged(at) as Tagged;
    // `being held`, `having failed`, `been`: parts of a group that has no finite verb here.
    const word = tagged.auxiliary ?? '';
    if (word === 'being' || word === 'having' || word === 'doing')
      return this.#auxiliaries(this.#draft(at, 'gerund'), at);
    if (word === 'been' || word === 'done') return this.#auxiliaries(this.#draft(at, 'participle'), at);
    if (word === 'be') return this.#auxiliaries(this.#draft(at, 'infinitive'), at);
    return this.#auxiliaries(this.#draft(at, 'finite'), at);
  }

  #infinitive(at: number): VerbGroup | undefined {
    let next = at + 1;
    while (this.#words.tag(next) === 'adverb' || this.#words.tag(next) === 'not') next += 1;
    const tag = this.#words.tag(next);
    if (tag !== 'base' && tag !== 'be' && tag !== 'have' && tag !== 'do') return undefined;
    if (tag !== 'base' && !/^(?:be|have|do)$/.test(this.#words.tagged(next)?.auxiliary ?? ''))
      return undefined;
    const draft = this.#draft(at, 'infinitive');
    draft.denied = this.#words.tag(at - 1) === 'not' || this.#between(at, next);
    return this.#auxiliaries(draft, next);
  }

  /** Whether a negation is between two places. */
  #between(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at += 1) if (this.#words.tagged(at)?.denies === true) return true;
    return false;
  }

  /** Reads auxiliaries from `at` on, and the full verb that they lead to. */
  #auxiliaries(draft: Draft, start: number): VerbGroup {
    let at = start;
    let last = '';
    for (;;) {
      const tagged = this.#words.tagged(at);
      if (tagged === undefined) break;
      const { tag } = tagged;
      if (tag === 'present' || tag === 'past' || tag === 'base') {
        if (last !== '' && tag !== 'base') break;
        if (last === '' && draft.form === 'finite') draft.tense = tag === 'past' ? 'past' : 'present';
        return this.#done(this.#full(draft, at));
      }
      if (tag === 'participle' || tag === 'gerund') {
        if (last === 'have') draft.perfect = true;
        else if (last === 'be' && tag === 'gerund') draft.progressive = true;
        else if (last === 'be') draft.passive = true;
        else break;
        return this.#done(this.#full(draft, at));
      }
      if (tag === 'modal') {
        if (last !== '') break;
        draft.modal = tagged.auxiliary;
      } else if (tag === 'be' || tag === 'have' || tag === 'do') {
        this.#auxiliary(draft, tagged, last, at === start);
      } else if (tag === 'predicate' && last === 'be') {
        draft.predicate = this.#words.lower(at);
        draft.to = at + 1;
        break;
      } else break;
      if (tagged.denies === true) draft.denied = true;
      last = tag;
      draft.head = at;
      draft.to = at + 1;
      if (draft.verb === '' || tag !== 'modal') draft.verb = tag === 'modal' ? '' : tag;
      at = this.#pastAdverbs(at + 1, draft, tag);
    }
    return this.#done(draft);
  }

  /** Takes over what a form of `be`, `have` or `do` says of the group. */
  #auxiliary(draft: Draft, { auxiliary = '' }: Tagged, last: string, opens: boolean): void {
    if (opens && draft.form === 'finite') {
      draft.tense = /^(?:was|were|had|did)$/.test(auxiliary) ? 'past' : 'present';
    }
    // `has been`, `has had`
    if (auxiliary === 'been' || (last === 'have' && auxiliary === 'had')) draft.perfect = true;
    if (auxiliary === 'being' && last === 'be') draft.progressive = true;
  }

  /** Returns the next part of the group, over adverbs, negations and asides in commas; `from` where there is none. */
  #pastAdverbs(from: number, draft: Draft, last: string): number {
    let at = from;
    let denied = false;
    for (; this.#words.tag(at) === 'adverb' || this.#words.tag(at) === 'not'; at += 1) {
      denied ||= this.#words.tagged(at)?.denies === true;
    }
    // `has since sold`
    const since = last === 'have' && this.#words.lower(at) === 'since';
    if (since && this.#words.tag(at + 1) === 'participle') at += 1;
    const aside = this.#words.text(at) === ',' ? this.#pastAside(at, last) : this.#pastPhrase(at, last);
    if (denied) draft.denied = true;
    return aside;
  }

  #pastAside(at: number, last: string): number {
    for (let close = at + 1; close <= at + longestAside; close += 1) {
      if (this.#words.text(close) === ',' && this.#goesOn(close + 1, last)) return close + 1;
    }
    return at;
  }

  /** `will in principle be denied`, `has in part been built`: a preposition with one word. */
  #pastPhrase(at: number, last: string): number {
    if (this.#words.tag(at) !== 'preposition') return at;
    const tag = this.#words.tag(at + 1);
    const isPhrase = tag === 'noun' || tag === 'name' || tag === 'adverb';
    return isPhrase && last !== 'be' && this.#goesOn(at + 2, last) ? at + 2 : at;
  }

  /** Whether the word at a place can be the next part of a verb behind its last auxiliary. */
  #goesOn(at: number, last: string): boolean {
    const tag = this.#words.tag(at);
    if (last === 'modal') return tag === 'base' || tag === 'be' || tag === 'have';
    return tag === 'participle' || (last === 'have' && this.#words.tagged(at)?.auxiliary === 'been');
  }

  /** Returns the full verb of the group. */
  #full(draft: Draft, at: number): Draft {
    const tagged = this.#words.tagged(at) as Tagged;
    draft.head = at;
    draft.to = at + 1;
    draft.verb = tagged.forms?.base ?? '';
    return draft;
  }

  #done(draft: Draft): VerbGroup {
    // `is to meet`, `was to have opened`
    const before = this.#words.tagged(draft.from - 1);
    const obliged = draft.form === 'infinitive' && (before?.tag === 'be' || before?.tag === 'have');
    const { from, to, head, verb, form, tense, perfect, progressive, passive, predicate } = draft;
    const modal = obliged ? 'to' : draft.modal;
    const denied = draft.denied || this.#deniedBefore(from);
    const after = this.#words.lower(from - 1);
    return {
      from,
      to,
      head,
      verb,
      form,
      tense,
      modal,
      perfect,
      progressive,
      passive,
      denied,
      predicate,
      after,
    };
  }

  /** `never met`, `not signed` */
  #deniedBefore(at: number): boolean {
    let back = at - 1;
    while (this.#words.tag(back) === 'adverb') back -= 1;
    return this.#words.tag(back) === 'not';
  }
}

function formOf(tag: 'base' | 'participle' | 'gerund'): VerbGroup['form'] {
  return tag === 'base' ? 'infinitive' : tag;
}
