import type { Topic } from '../topic.ts';

export const industry: readonly Topic[] = [];
