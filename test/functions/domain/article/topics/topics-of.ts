import { readProse } from '../../../../../functions/domain/article/text/prose.ts';
import { findTopics, type TopicContext } from '../../../../../functions/domain/article/topics/find-topics.ts';

/** Returns the topics of a text, read as one sentence. */
export function topicsOf(text: string, context?: TopicContext): string[] {
  const read = readProse(text);
  return findTopics(read, 0, read.tokens.length, context);
}
