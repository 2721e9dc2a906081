import type { Topic } from '../topic.ts';

export const energy: readonly Topic[] = [];
