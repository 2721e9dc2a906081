import type { Topic } from '../topic.ts';

export const society: readonly Topic[] = [];
