import { taxonomy } from './taxonomy/taxonomy.ts';
import { listed } from './topic.ts';

/** The names of each topic that has several: `['AI', 'artificial intelligence']`. */
export const topicAliasGroups: readonly (readonly string[])[] = taxonomy
  .filter(({ aliases }) => aliases !== undefined)
  .map(({ name, aliases }) => [...listed(aliases), name]);

/** Words that `topic:` takes for a topic, beside its name and aliases: `['farming', 'agriculture']`. */
export const topicQueryNames: readonly (readonly [queryName: string, name: string])[] = taxonomy.flatMap(
  ({ name, queryNames }) => listed(queryNames).map((other) => [other, name] as const),
);
