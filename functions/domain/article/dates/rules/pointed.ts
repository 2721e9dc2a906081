import { type PointingWords, pointers, readPointer } from '../readers/pointers.ts';
import { ruleFamily } from '../rule.ts';
import { pointedNameRules } from './pointed-names.ts';
import { pointedUnitRules } from './pointed-units.ts';

/** Dates that begin with a pointer: `last week`, `next two years`, `this Friday`, `last June`, `that year`. */
export const pointed = ruleFamily<PointingWords>({
  startsWith: pointers.keys(),
  readHead: readPointer,
  rules: [...pointedUnitRules, ...pointedNameRules],
});
