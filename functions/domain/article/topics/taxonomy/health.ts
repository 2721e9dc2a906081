import type { Topic } from '../topic.ts';

export const health: readonly Topic[] = [];
