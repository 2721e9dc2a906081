import type { Readable } from '../blocks/readable.ts';
import type { Party } from '../item.ts';
import type { PartyMention } from '../parties/party-mention.ts';
import type { TextSpan } from '../text/text-span.ts';

/** Returns a mention with its offsets and words as the submitted body has them. */
export function locateInSource<T extends TextSpan & { readonly text: string }>(
  mention: T,
  body: string,
  readable: Readable,
): T {
  const { start, end } = readable.toSource(mention);
  return { ...mention, start, end, text: body.slice(start, end) };
}

/** Returns each party once, in the order of first mentions. */
export function distinctParties(mentions: readonly PartyMention[]): Party[] {
  const byKey = new Map<string, Party>();
  for (const { party } of mentions) {
    const key = `${party.type} ${party.code ?? party.name}`;
    if (!byKey.has(key)) byKey.set(key, party);
  }
  return [...byKey.values()];
}
