import type { ItemKind } from '../item.ts';
import { eachForm, type Form } from './inflect.ts';
import {
  appealVerbs,
  fullVerbs,
  lightVerbs,
  type Needs,
  policyVerbs,
  speechVerbs,
  stanceVerbs,
} from './lexicon/verbs.ts';

/** What a word may be as a verb. */
export interface VerbReading {
  readonly verb: string;
  readonly form: Form;
  full?: { readonly kind: ItemKind; readonly needs: Needs };
  light?: true;
  policy?: true;
  stance?: true;
  appeal?: true;
  speech?: true;
}

const readings = new Map<string, VerbReading>();

function read(list: string, mark: (reading: VerbReading) => void): void {
  eachForm(list, (word, verb, form) => {
    const reading = readings.get(word) ?? { verb, form };
    mark(reading);
    readings.set(word, reading);
  });
}

for (const { kind, needs, verbs } of fullVerbs) {
  read(verbs, (reading) => {
    reading.full = { kind, needs };
  });
}
const lists = {
  light: lightVerbs,
  policy: policyVerbs,
  stance: stanceVerbs,
  appeal: appealVerbs,
  speech: speechVerbs,
} as const;
for (const [name, list] of Object.entries(lists)) {
  read(list, (reading) => {
    reading[name as keyof typeof lists] = true;
  });
}

/** The verb that a word in lower case may be a form of. */
export function verbOf(word: string): VerbReading | undefined {
  return readings.get(word);
}
