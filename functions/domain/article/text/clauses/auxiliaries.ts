import * as closed from './lexicon/closed-words.ts';
import type { Tagged } from './tags.ts';

/** Returns the tag of an auxiliary, with its negation; undefined for all other words. */
export function auxiliaryOf(lower: string): Tagged | undefined {
  const joined = closed.joinedModals.get(lower);
  if (joined !== undefined) return { tag: 'modal', auxiliary: joined };
  const denies = /n['’]t$/.test(lower);
  const plain = denies ? positive(lower.slice(0, -3)) : lower;
  const said = denies ? { auxiliary: plain, denies } : { auxiliary: plain };
  if (closed.modals.has(plain))
    return { tag: 'modal', ...said, auxiliary: modalOf(plain), ...(plain === 'cannot' && { denies: true }) };
  if (closed.formsOfBe.has(plain)) return { tag: 'be', ...said };
  if (closed.formsOfHave.has(plain)) return { tag: 'have', ...said };
  if (closed.formsOfDo.has(plain)) return { tag: 'do', ...said };
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
