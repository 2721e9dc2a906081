import { askedNames } from '../../article/topics/topic-names.ts';
import { valueTerms, valueTermsIn } from './terms.ts';

let named: ReadonlyMap<string, readonly string[]> | undefined;

/** The terms of a topic as `topic:` has it: by its name, or by what the taxonomy says readers ask for it (`farming`). */
export function topicTermsIn(value: string): readonly string[] {
  return nameOf(valueTermsIn(value));
}

/** How a topic of a document is compared. */
export function topicTerms(topic: string): readonly string[] {
  return nameOf(valueTerms(topic).collapsed);
}

function nameOf(terms: readonly string[]): readonly string[] {
  named ??= new Map(
    askedNames.map(([asked, name]) => [valueTerms(asked).collapsed.join(' '), valueTerms(name).collapsed]),
  );
  return named.get(terms.join(' ')) ?? terms;
}
