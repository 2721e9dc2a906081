import * as closed from './lexicon/closed-words.ts';
import { sayingVerbs } from './lexicon/verb-kinds.ts';
import type { SentenceWords } from './sentence-words.ts';
import { hasJoinedNames, hasPluralSubject, isDemanded, isObjectOfGerund, isSubordinate } from './subjects.ts';
import type { Tag } from './tags.ts';
import { entryOf, type WordEntry } from './word-entry.ts';
import type { VerbForms } from './word-forms.ts';

export function verbTag(
  words: SentenceWords,
  forms: VerbForms,
  at: number,
  before: Tag | undefined,
): Tag | undefined {
  switch (before) {
    case 'modal':
    case 'do':
      return forms.isBase ? 'base' : undefined;
    case 'to':
      return infinitive(words, forms, at);
    case 'have':
      return forms.isParticiple ? 'participle' : undefined;
    case 'be':
    case 'predicate':
      return forms.isGerund ? 'gerund' : forms.isParticiple ? 'participle' : undefined;
    case 'determiner':
    case 'possessive':
      return undefined;
    case 'preposition':
      return afterPreposition(words, forms, at);
    case 'pronoun':
    case 'relative':
    case 'that':
      return afterOpener(words, forms, at, before);
    case 'noun':
    case 'name':
    case 'number':
      return afterNoun(words, forms, at, before);
    case 'object':
      // `asked them to`, `help it meet`, `sent him running`
      return forms.isGerund ? 'gerund' : forms.isParticiple && !forms.isBase ? 'participle' : undefined;
    case 'present':
    case 'past':
    case 'base':
    case 'participle':
    case 'gerund':
      return afterVerb(words, forms, at);
    default:
      return afterBreak(words, forms, at, before);
  }
}

function afterPreposition(words: SentenceWords, forms: VerbForms, at: number): Tag | undefined {
  // `has since sold`
  if (words.lower(at - 1) === 'since' && words.tag(at - 2) === 'have')
    return forms.isParticiple ? 'participle' : undefined;
  if (!forms.isGerund) return undefined;
  // `after violating federal law`, `by saying, “…”`
  const isClause =
    forms.share === 'always' && /^(?:by|after|before|without|while)$/.test(words.lower(at - 1));
  return isClause || words.takesObject(at) ? 'gerund' : undefined;
}

function infinitive(words: SentenceWords, forms: VerbForms, at: number): Tag | undefined {
  // `close to signing a deal`
  if (forms.isGerund) return words.takesObject(at) ? 'gerund' : undefined;
  if (!forms.isBase) return undefined;
  if (forms.share === 'always') return 'base';
  if (forms.share === 'often') {
    // `to court`, `to market`, `up to date`: what ends there is a place or a state.
    const verb = words.tag(at - 2);
    const goes = verb === 'preposition' || verb === 'number';
    return goes && !words.takesObject(at) ? undefined : 'base';
  }
  // `to hand over`, `to line up`
  const hasParticle = /^(?:over|out|up|off|back|down)$/.test(words.lower(at + 1));
  return hasParticle || words.takesObject(at) ? 'base' : undefined;
}

/** Returns the tag of the word behind a pronoun or a relative: `he plans`, `which opens`, `that take effect`. */
function afterOpener(words: SentenceWords, forms: VerbForms, at: number, before: Tag): Tag | undefined {
  if (forms.isGerund) return before === 'pronoun' ? 'gerund' : undefined;
  if (forms.isPast) return 'past';
  if (forms.isParticiple) return 'participle';
  if (forms.isThird) return forms.share === 'always' || words.takesComplement(at) ? 'present' : undefined;
  const pronoun = words.lower(at - 1);
  if (before === 'that') {
    // `that companies`: a noun opens the clause; `rules that ban`: the noun before it is the subject.
    return forms.share !== 'seldom' && words.isPlural(at - 2) && words.takesComplement(at)
      ? 'present'
      : undefined;
  }
  return /^(?:he|she|it|this|that)$/.test(pronoun) ? undefined : 'present';
}

function afterNoun(words: SentenceWords, forms: VerbForms, at: number, before: Tag): Tag | undefined {
  const head = words.placeBefore(at);
  if (forms.isGerund) {
    // `protesters wearing masks`, but `oil drilling rights`
    const hasObject = words.takesObject(at) || (forms.share === 'always' && words.takesNoun(at));
    return hasObject || words.nextIs(at, 'to') ? 'gerund' : undefined;
  }
  if (forms.isBase && forms.isPast) return sameInAllForms(words, forms, at, before);
  // `a flu shot on`, `the thought of`: nouns, too.
  if (closed.nounsLikePasts.has(words.lower(at)) && !words.takesObject(at)) return undefined;
  if (forms.isPast) return 'past';
  // `the national votes`, `no large net misses`
  if (words.isAdjective(head) && (forms.share !== 'always' || words.isAdjective(head - 1)))
    return isLoneSubject(words, forms, at) ? 'present' : undefined;
  // `the laws come into force`: the participle `come` needs an auxiliary.
  if (forms.isParticiple && !forms.isBase) return 'participle';
  if (forms.isThird) {
    // `a theme of the novels involves`: what is always a verb is one behind a plural, too.
    if (words.isPlural(head) && before === 'noun')
      return forms.share === 'always' && words.takesComplement(at) ? 'present' : undefined;
    // `by 212 votes`, `14 points`, but `Article 14 limits`
    if (before === 'number' && !isNamed(words, head)) return undefined;
    // `25 basis points`
    if (/^(?:basis|percentage)$/.test(words.lower(at - 1))) return undefined;
    if (words.isSubject(at)) return undefined;
    if (forms.share === 'always') return 'present';
    // `sold its Malaysian stores to Charoen`, but `votes to approve`, `returns to Oslo`
    if (words.nextIs(at, 'to') && !words.isInfinitive(at + 1) && !motions.has(forms.base)) return undefined;
    if (!words.takesComplement(at) || isObjectOfGerund(words, head)) return undefined;
    // `At greater wind speeds,`, but `when trading opens,`
    if (words.nextIs(at, ',') && !isSubordinate(words, at)) return undefined;
    // `wins the order`, `800 orders at`: a clause that has its verb needs no second one.
    const hasOwnObject = words.takesObject(at) && !words.nextIs(at, 'to');
    return words.hasVerb(at) && !hasOwnObject ? undefined : unlessSeldom(words, forms, at);
  }
  // `a June 30 target`, `two people close to the sale`
  if (before === 'number' || (closed.adjectives.has(forms.base) && words.nextIs(at, 'to'))) return undefined;
  // `proposed that the chairman step down`
  if (forms.share !== 'seldom' && isDemanded(words, at) && words.takesComplement(at)) return 'present';
  // `Nokia and Ericsson plan to merge`
  const joins = before === 'name' && hasJoinedNames(words, at) && words.takesObject(at) && !words.hasVerb(at);
  if (joins || (before === 'name' && isContest(words, forms, at))) return 'present';
  // `analysts at the bank estimate.`
  const reports = sayingVerbs.has(forms.base) && words.nextIs(at, '.') && hasPluralSubject(words, at);
  if (reports && before === 'name') return 'present';
  if (!words.isPlural(head))
    return mayFollowPhrase(words, forms, at) && hasPluralSubject(words, at) ? 'present' : undefined;
  if (!words.takesComplement(at))
    return forms.share === 'always' && !words.hasVerb(at) ? 'present' : undefined;
  // `signed a customs accord on`: a clause that has its verb needs no second one.
  return words.hasVerb(at) && !words.takesObject(at) ? undefined : unlessSeldom(words, forms, at);
}

/** `their retrial opens on 9 March`, `the musical closes in May`: the word between an article and such a verb is a noun. */
function isLoneSubject(words: SentenceWords, { isThird, share }: VerbForms, at: number): boolean {
  const opener = words.tag(at - 2);
  const isAlone = opener === 'determiner' || opener === 'possessive';
  return isThird && share === 'often' && isAlone && /^(?:on|in|at|from|next)$/.test(words.lower(at + 1));
}

/** Whether a number belongs to the noun or name before it: `Article 14`, `Phase 2`. */
function isNamed(words: SentenceWords, number: number): boolean {
  const tag = words.tag(number - 1);
  return (tag === 'noun' || tag === 'name') && !words.isPlural(number - 1);
}

/** Verbs with a place behind `to`. */
const motions = new Set(
  'return head move travel fly go march turn point look speak talk lead run amount ship switch rise drop climb fall slip'.split(
    ' ',
  ),
);

/** Returns `present`. A word that is seldom a verb needs an object for it: `Paris hosts the summit`. */
function unlessSeldom(words: SentenceWords, forms: VerbForms, at: number): Tag | undefined {
  return forms.share !== 'seldom' || words.takesObject(at) ? 'present' : undefined;
}

/** `the Fed cut rates`, `a rate cut`, `Lagos set a date`. */
function sameInAllForms(words: SentenceWords, forms: VerbForms, at: number, before: Tag): Tag | undefined {
  if (words.takesObject(at)) return 'past';
  if (before === 'number') return undefined;
  const next = at + 1 < words.last ? words.token(at + 1) : undefined;
  const nounNext = next?.kind === 'word' && isNounLike(entryOf(next.word));
  if (nounNext && (before === 'name' || words.isPlural(at - 1))) return 'past';
  return forms.share === 'always' ? 'past' : undefined;
}

function isNounLike({ isFunction, forms }: WordEntry): boolean {
  return !isFunction && forms?.isPast !== true;
}

/** Returns the tag of a word behind a verb: `began selling`, `help build`, `remains scheduled`. */
function afterVerb(words: SentenceWords, forms: VerbForms, at: number): Tag | undefined {
  if (forms.isGerund) return 'gerund';
  // `Voting took place`, `Trading resumes`: a gerund is a subject, too.
  if (words.tag(at - 1) === 'gerund') {
    if (forms.isPast && !forms.isBase) return 'past';
    const opens = words.tag(at - 2) === undefined || words.tag(at - 2) === 'mark';
    if (forms.isThird && forms.share !== 'seldom' && opens && words.takesComplement(at)) return 'present';
  }
  const verb = words.tagged(at - 1)?.forms?.base;
  if (forms.isBase && verb === 'help') return 'base';
  // `remains scheduled`, `got hurt`, `stays closed`
  if (
    forms.isParticiple &&
    !forms.isBase &&
    /^(?:remain|stay|get|seem|appear|become|go|keep|leave|look)$/.test(verb ?? '')
  )
    return 'participle';
  return undefined;
}

/** Returns the tag of a word at the opening of a sentence, or behind a comma, a bracket or a coordinator. */
function afterBreak(
  words: SentenceWords,
  forms: VerbForms,
  at: number,
  before: Tag | undefined,
): Tag | undefined {
  if (forms.isGerund) return forms.share === 'seldom' && !words.takesObject(at) ? undefined : 'gerund';
  if (before === 'coordinator') return coordinated(words, forms, at);
  const opens = before === undefined;
  if (forms.isPast && !forms.isBase) return opens || before === 'subordinator' ? 'participle' : 'past';
  if (forms.isParticiple && !forms.isBase) return 'participle';
  if (opens) return forms.isBase && forms.share === 'always' && words.takesObject(at) ? 'base' : undefined;
  if (before === 'subordinator') return undefined;
  if (forms.isBase && forms.share !== 'seldom' && isDemanded(words, at)) return 'present';
  // `The company, based in Oslo, plans to`
  if (forms.isThird || (forms.isBase && forms.isPast))
    if (forms.share === 'always' || words.takesObject(at)) return forms.isThird ? 'present' : 'past';
  // `The plan, tested in 2019, cut costs.`
  if (forms.isBase && forms.isPast && words.resumes(at) && words.takesNoun(at)) return 'past';
  // `the musical, a tale of a plot, opens in York`
  if (forms.isThird && forms.share !== 'seldom' && words.resumes(at) && words.takesComplement(at))
    return 'present';
  const isOnly = forms.isThird && words.verbBefore(at) === undefined && words.takesComplement(at);
  return isOnly && forms.share === 'often' ? 'present' : undefined;
}

/** `to meet and discuss`, `opened and closed`, `rises and falls`: as the verb before the coordinator. */
function coordinated(words: SentenceWords, forms: VerbForms, at: number): Tag | undefined {
  if (forms.isPast && !forms.isBase) return 'past';
  const verb = words.verbBefore(at);
  if (forms.isParticiple && !forms.isBase) return verb === 'participle' ? 'participle' : undefined;
  if (forms.isBase && verb === 'base')
    return forms.share === 'seldom' && !words.takesObject(at) ? undefined : 'base';
  if (forms.isBase && forms.isPast && (verb === 'past' || verb === 'participle')) {
    return words.takesObject(at) || forms.share === 'always' ? 'past' : undefined;
  }
  const carriesOn = verb === 'present' || (verb === 'base' && words.hasTag('present', at));
  if (forms.isThird && carriesOn && !followsNouns(words, forms, at))
    return words.takesComplement(at) ? 'present' : undefined;
  if (forms.isBase && verb === 'present') return words.takesObject(at) ? 'present' : undefined;
  return forms.isThird && forms.share === 'always' ? 'present' : undefined;
}

/** `picnic areas, benches and trails.`, `research and scientific notes`: what is joined are nouns. */
function followsNouns(words: SentenceWords, { share }: VerbForms, at: number): boolean {
  return share !== 'always' && words.isPlural(at - 2) && words.tag(at - 2) === 'noun';
}

/** Whether a verb can come behind a phrase of its subject: `rules in Spain take effect`. A word that is often a noun needs an object. */
function mayFollowPhrase(words: SentenceWords, { share }: VerbForms, at: number): boolean {
  if (share === 'always') return words.takesComplement(at);
  // `Applications for the fund open on Monday`
  const isTimetable = takesDay(words, at) && !words.hasVerb(at);
  return isTimetable || (share === 'often' && words.takesObject(at));
}

function takesDay(words: SentenceWords, at: number): boolean {
  return (
    /^(?:on|at|from)$/.test(words.lower(at + 1)) &&
    /^(?:\d+(?:am|pm)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight)$/.test(words.lower(at + 2))
  );
}

/** Verbs of a contest. In British English a team has them in the plural: `Spain meet Japan`, `United face City`. */
const contests = new Set('meet play face host visit entertain welcome'.split(' '));

function isContest(words: SentenceWords, { base }: VerbForms, at: number): boolean {
  if (!contests.has(base) || words.hasVerb(at) || !/^\p{Lu}/u.test(words.text(at + 1))) return false;
  let back = at - 1;
  while (words.tag(back) === 'name') back -= 1;
  const opener = words.tag(back);
  return back < words.first || opener === 'mark' || opener === undefined || words.isPlural(back);
}
