import type { Topic } from '../topic.ts';

export const labour: readonly Topic[] = [];
