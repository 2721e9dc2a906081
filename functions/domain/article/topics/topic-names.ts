import { taxonomy } from './taxonomy/taxonomy.ts';
import { listed } from './topic.ts';

/** Each topic that has other names, as a group of names of one thing: `['AI', 'artificial intelligence']`. */
export const topicAliasGroups: readonly (readonly string[])[] = taxonomy
  .filter(({ aliases }) => aliases !== undefined)
  .map(({ name, aliases }) => [...listed(aliases), name]);

/** What a reader may ask for a topic by, beside its name and aliases: `['farming', 'agriculture']`. */
export const topicQueryNames: readonly (readonly [queryName: string, name: string])[] = taxonomy.flatMap(
  ({ name, queryNames }) => listed(queryNames).map((other) => [other, name] as const),
);
