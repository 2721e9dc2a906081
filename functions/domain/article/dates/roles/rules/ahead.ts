import { timeOf } from '../clause-time.ts';
import { ends, moves } from '../events.ts';
import type { Place } from '../place.ts';
import { future, notDue, open, past, reported, roleRule } from '../role-rule.ts';
import { eventNouns, lastingVerbs, planVerbs, replacedWords } from '../role-words.ts';

/** A date that is an attribute of a noun behind `before` or `ahead of`: `ahead of the May 3 vote`, `before Friday’s vote`. */
export const aheadOf = roleRule({
  name: 'ahead of an event of that day',
  examples: {
    'Shares rose ahead of Friday’s vote.': ['2026-03-06'],
    'The team rested before Saturday’s final.': ['2026-03-07'],
    'The fund will be paid after the March 20 vote.': ['2026-03-20'],
    'Shares are falling after the February 20 report.': [],
    'She was released until a hearing on March 20.': ['2026-03-20'],
  },
  decide: (place) => {
    const { head, reader, from, sentence, clause } = place;
    const opener = head >= 0 ? from : startOfPhrase(place);
    if (opener < 0) return undefined;
    const time = clause.verb === undefined ? 'open' : timeOf(clause.verb, clause);
    for (let at = opener - 1; at > opener - 4 && at >= sentence.first; at -= 1) {
      const word = reader.word(at);
      if (/^(?:before|until|till|pending)$/.test(word) || (word === 'of' && reader.word(at - 1) === 'ahead'))
        return time === 'past' ? reported : time === 'replaced' || time === 'unreal' ? notDue : future;
      if (word === 'since') return past;
      if (word === 'after' || word === 'following') return isAhead(clause) ? future : past;
    }
    return undefined;
  },
});

/** `will meet after the March 31 vote`: the vote is to come, too. `shares are falling after the March 3 vote` does not say so. */
function isAhead({ verb }: Place['clause']): boolean {
  if (verb === undefined || verb.denied) return false;
  return verb.predicate !== undefined || /^(?:will|shall|to|may|can|must)$/.test(verb.modal ?? '');
}

/** Whether the clause around says that what this one plans was moved or called off. */
function isEnded(place: Place): boolean {
  return place.clause.parent?.groups.some((group) => ends(group, place) || moves(group, place)) === true;
}

export const calledFor = roleRule({
  name: 'a day that something is called for',
  examples: { 'Unions have called a rally for Monday.': ['2026-03-09'] },
  decide: (place) => {
    const { link, group, reader, from, clause } = place;
    if (link !== 'for' || group === undefined || !planVerbs.has(group.verb) || group.denied) return undefined;
    if (/^(?:prayers|mass|services)$/.test(reader.word(from + 1))) return undefined;
    if (group.perfect && group.tense === 'past') return undefined;
    if (replacedWords.has(group.after)) return { tense: 'none', due: false };
    const time = timeOf(group, clause);
    // `the debate, which was slated for May 5, has been cancelled`
    if (time === 'replaced') return isEnded(place) ? notDue : reported;
    return time === 'planned' ? undefined : future;
  },
});

/** Verbs that say that a plan came true. */
const happened = new Set('hold take go proceed begin start open draw'.split(' '));

export const cameTrue = roleRule({
  name: 'a plan that came true',
  examples: {
    'Other games scheduled for Friday were still held.': [],
  },
  decide: ({ group, clause, from }) => {
    const { verb } = clause;
    if (group?.form !== 'participle' || !planVerbs.has(group.verb) || verb === undefined) return undefined;
    if (verb.from < from || verb.denied || !happened.has(verb.verb)) return undefined;
    return timeOf(verb, clause) === 'past' ? { tense: 'past', due: false } : undefined;
  },
});

export const lasting = roleRule({
  name: 'lasts until the day',
  examples: {
    'The road was closed until Friday.': ['2026-03-06'],
    'The company was given until March 20 to reply.': ['2026-03-20'],
  },
  decide: (place) => {
    if (!/^(?:until|till|through)$/.test(place.link)) return undefined;
    const verb = place.group;
    if (verb === undefined) return future;
    const time = timeOf(verb, place.clause);
    if (time === 'reported' || time === 'planned') return reported;
    if (time === 'replaced' || time === 'unreal') return notDue;
    if (time !== 'past') return future;
    return lastingVerbs.has(verb.verb) && !verb.perfect ? future : undefined;
  },
});

export const notDoneBy = roleRule({
  name: 'not done by the day',
  examples: { 'Companies that have not filed by Friday face a fine.': ['2026-03-06'] },
  decide: ({ link, group, clause }) => {
    if (link !== 'by' && link !== 'before') return undefined;
    return group?.denied === true && group.perfect && group.tense === 'present' && clause.role !== 'main'
      ? future
      : undefined;
  },
});

/** `on December 12, when binding offers are due`, `the May 3 meeting, at which a cut is expected`. */
export const describedAsToCome = roleRule({
  name: 'a clause says what is to come on it',
  examples: { 'It will not bid on March 20, when final offers are due.': ['2026-03-20'] },
  decide: ({ sentence, reader, to, head }) => {
    const end = (head >= 0 ? head : to - 1) + 1;
    if (reader.word(end) !== ',') return undefined;
    const opener = reader.word(end + 1);
    const relative =
      opener === 'when' || ((opener === 'at' || opener === 'on') && reader.word(end + 2) === 'which');
    if (!relative) return undefined;
    const clause = sentence.clauseAt(end + 2);
    // `around 8 p.m., when penguins are returning`
    if (clause.verb === undefined || clause.verb.progressive) return undefined;
    const time = timeOf(clause.verb, clause);
    return time === 'future' || time === 'timetable' ? { tense: 'future', due: true } : undefined;
  },
});

/**
 * Returns where the noun phrase before `on` or `in` begins: `elections` in `before elections on March 8`; -1 where
 * there is none.
 */
function startOfPhrase({ link, linkAt, sentence, reader }: Place): number {
  if (link !== 'on' && link !== 'in') return -1;
  let at = linkAt;
  for (; at > sentence.first && linkAt - at < 5; at -= 1) {
    const tag = sentence.tagAt(at - 1);
    if (tag !== 'noun' && tag !== 'name' && tag !== 'determiner' && tag !== 'possessive') break;
  }
  return at < linkAt && eventNouns.has(reader.word(linkAt - 1)) ? at : -1;
}

const fixingVerbs = new Set('set fix pick choose confirm name select designate'.split(' '));

/** The date itself is what somebody sets. */
export const setDay = roleRule({
  name: 'a day that is set',
  examples: {
    'The firm has set March 20 as the date of its meeting.': ['2026-03-20'],
    'March 20 has been fixed as the day of the vote.': ['2026-03-20'],
  },
  decide: ({ group, clause, link, from, head, reader }) => {
    if (group === undefined || head >= 0 || !fixingVerbs.has(group.verb) || group.denied) return undefined;
    const isObject = link === '' && from > group.head && from <= group.to + 1;
    const isSubject =
      group.passive && group === clause.verb && from < group.from && (link === '' || link === 'of');
    if (!isObject && !isSubject) return undefined;
    return /^(?:record|pace|tone)$/.test(reader.word(from)) ? undefined : isObject ? reported : open;
  },
});
