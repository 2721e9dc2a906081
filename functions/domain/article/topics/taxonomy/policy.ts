import type { Topic } from '../topic.ts';

export const policy: readonly Topic[] = [];
