/** Properties of every function that only its queue invokes. */
export const queueWorker = {
  noFailedEventsBecause:
    "Invoked by its SQS event source alone: a failed message goes to that queue's dead letters.",
} as const;

/** Properties of a function whose speed depends on the processor: 1,769 MB is one whole virtual CPU. */
export const processorBound = { memoryMb: 1769 } as const;
