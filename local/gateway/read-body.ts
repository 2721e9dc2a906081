import type { IncomingMessage } from 'node:http';

/**
 * The body of a request, or undefined when it is longer than `most` bytes. It is read to its end all the same: a client
 * that is still sending would not hear the answer.
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
