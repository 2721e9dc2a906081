import type { Topic } from '../topic.ts';

export const business: readonly Topic[] = [];
