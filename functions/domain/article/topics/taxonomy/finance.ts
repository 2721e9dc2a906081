import type { Topic } from '../topic.ts';

export const finance: readonly Topic[] = [];
