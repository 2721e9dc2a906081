import type { Topic } from '../topic.ts';

export const environment: readonly Topic[] = [];
