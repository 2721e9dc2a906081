import * as closed from './lexicon/closed-words.ts';
import { type Tagged, tagged } from './tags.ts';

/** Returns the tag of an auxiliary, with its negation; undefined for all other words. */
export function auxiliaryOf(lower: string): Tagged | undefined {
  const joined = closed.joinedModals.get(lower);
  if (joined !== undefined) return tagged('modal', { auxiliary: joined });
  const denies = /n['’]t$/.test(lower);
  const plain = denies ? positive(lower.slice(0, -3)) : lower;
  const said = { auxiliary: plain, denies };
  if (closed.modals.has(plain))
    return tagged('modal', { auxiliary: modalOf(plain), denies: denies || plain === 'cannot' });
  if (closed.formsOfBe.has(plain)) return tagged('be', said);
  if (closed.formsOfHave.has(plain)) return tagged('have', said);
  if (closed.formsOfDo.has(plain)) return tagged('do', said);
  return undefined;
}

/** `wo` of `won’t`, `ca` of `can’t`. */
function positive(stem: string): string {
  if (stem === 'wo') return 'will';
  if (stem === 'ca') return 'can';
  return stem === 'sha' ? 'shall' : stem;
}

function modalOf(word: string): string {
  if (word === "'ll" || word === '’ll') return 'will';
  if (word === "'d" || word === '’d') return 'would';
  return word === 'cannot' ? 'can' : word;
}
