export type Form = 'base' | 'third' | 'past' | 'gerund';

/**
 * The forms of the verbs of a lexicon list (`buy bought|order`). Irregular pasts and doubled gerunds stand behind
 * their verb; what is not given is regular.
 */
export function eachForm(list: string, visit: (word: string, verb: string, form: Form) => void): void {
  for (const entry of list.split('|')) {
    const [verb = '', ...irregular] = entry.split(' ');
    const stem = verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : verb;
    const consonantY = /[^aeiou]y$/.test(verb);
    visit(verb, verb, 'base');
    visit(
      consonantY ? `${verb.slice(0, -1)}ies` : `${verb}${/(?:s|x|z|ch|sh)$/.test(verb) ? 'es' : 's'}`,
      verb,
      'third',
    );
    const gerunds = irregular.filter((word) => word.endsWith('ing'));
    for (const gerund of gerunds.length > 0 ? gerunds : [`${stem}ing`]) visit(gerund, verb, 'gerund');
    const pasts = irregular.filter((word) => !word.endsWith('ing'));
    const regular = consonantY ? `${verb.slice(0, -1)}ied` : verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
    for (const past of pasts.length > 0 ? pasts : [regular]) visit(past, verb, 'past');
  }
}
