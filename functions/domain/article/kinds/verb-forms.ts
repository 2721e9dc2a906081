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

/** Verbs by their forms, in lower case. */
export const verbForms: ReadonlyMap<string, VerbReading> = readings;

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
