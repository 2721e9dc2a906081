import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Counts what a client asks of DynamoDB, and the read units that it says each request took. */
export class RequestCounter {
  counts = { requests: 0, readUnits: 0 };

  constructor(client: DynamoDBDocumentClient) {
    client.middlewareStack.add(
      (next) => async (args) => {
        this.counts.requests += 1;
        const input = { ...args.input, ReturnConsumedCapacity: 'TOTAL' } as typeof args.input;
        const result = await next({ ...args, input });
        const { ConsumedCapacity } = result.output as { ConsumedCapacity?: Units | Units[] };
        for (const { CapacityUnits = 0 } of [ConsumedCapacity ?? []].flat())
          this.counts.readUnits += CapacityUnits;
        return result;
      },
      { step: 'initialize', name: 'requestCounter' },
    );
  }

  reset(): void {
    this.counts = { requests: 0, readUnits: 0 };
  }
}

interface Units {
  readonly CapacityUnits?: number;
}
