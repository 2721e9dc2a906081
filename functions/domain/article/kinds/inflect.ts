/** A form of a verb: `buy`, `buys`, `bought`, `buying`. */
export type Form = 'base' | 'third' | 'past' | 'gerund';

/**
 * Visits the forms of the verbs of a lexicon list (`buy bought|order`). Irregular pasts and doubled gerunds follow
 * their verb in the list. All other forms are regular.
 */
export function eachForm(list: string, visit: (word: string, verb: string, form: Form) => void): void {
  for (const entry of list.split('|')) {
    const [verb = '', ...irregular] = entry.split(' ');
    visit(verb, verb, 'base');
    visit(thirdPerson(verb), verb, 'third');
    const gerunds = irregular.filter((word) => word.endsWith('ing'));
    for (const gerund of gerunds.length > 0 ? gerunds : [gerundOf(verb)]) visit(gerund, verb, 'gerund');
    const pasts = irregular.filter((word) => !word.endsWith('ing'));
    for (const past of pasts.length > 0 ? pasts : [pastOf(verb)]) visit(past, verb, 'past');
  }
}

/** Returns the regular plural of a noun: `policies`, `taxes`, `deals`. */
export function pluralOf(noun: string): string {
  if (endsInConsonantY(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}${/(?:s|x|ch|sh)$/.test(noun) ? 'es' : 's'}`;
}

function thirdPerson(verb: string): string {
  if (endsInConsonantY(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}${/(?:s|x|z|ch|sh)$/.test(verb) ? 'es' : 's'}`;
}

function gerundOf(verb: string): string {
  const stem = verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : verb;
  return `${stem}ing`;
}

function pastOf(verb: string): string {
  if (endsInConsonantY(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

function endsInConsonantY(word: string): boolean {
  return /[^aeiou]y$/.test(word);
}
