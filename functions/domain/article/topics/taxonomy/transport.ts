import type { Topic } from '../topic.ts';

export const transport: readonly Topic[] = [];
