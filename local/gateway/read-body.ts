import type { IncomingMessage } from 'node:http';

/**
 * Returns the body of a request, or undefined when it is longer than `most` bytes. Reads it to its end in either
 * case: a client that is still sending would not read the answer.
 */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.byteLength;
    if (length <= most) parts.push(part);
  }
  return length <= most ? Buffer.concat(parts) : undefined;
}
