import { topicQueryNames } from '../../article/topics/topic-names.ts';
import { valueTerms, valueTermsIn } from './terms.ts';

let named: ReadonlyMap<string, readonly string[]> | undefined;

/** Returns the terms of a topic as `topic:` has it: by its name, or by one of its query names (`farming`). */
export function topicTermsIn(value: string): readonly string[] {
  return nameOf(valueTermsIn(value));
}

/** Returns the terms of a document's topic. */
export function topicTerms(topic: string): readonly string[] {
  return nameOf(valueTerms(topic).collapsed);
}

function nameOf(terms: readonly string[]): readonly string[] {
  named ??= new Map(
    topicQueryNames.map(([queryName, name]) => [
      valueTerms(queryName).collapsed.join(' '),
      valueTerms(name).collapsed,
    ]),
  );
  return named.get(terms.join(' ')) ?? terms;
}
