import type { AlertToCompose, MessageInput } from '../../functions/domain/alert/message.ts';

/** Makes an alert to compose: the sample sentence of a shipyard pact, published. The parameter says what differs. */
export function anAlert(change: Partial<AlertToCompose> = {}): AlertToCompose {
  const quote = 'The two countries signed a Memorandum of Understanding on shipbuilding on Monday.';
  const marked = 'Memorandum of Understanding on shipbuilding';
  const start = quote.indexOf(marked);
  return {
    pageId: '0123456789abcdefghijklmnopq4wms2kd8hx0z',
    occasion: { kind: 'published' },
    watch: { name: 'Shipyards', query: 'shipbuilding mou' },
    repeated: false,
    article: {
      headline: 'Two Countries Sign Shipyard Pact',
      url: 'https://news.example.com/shipyard-pact',
      publisher: 'Example News',
      datePublished: '2025-10-27T09:00:00.000Z',
    },
    items: [{ item: { quote }, marks: [{ start, end: start + marked.length }] }],
    ...change,
  };
}

/** Makes a message of these alerts to a reader in New York, on the morning of 27 October 2025. */
export function aMessage(
  alerts: readonly AlertToCompose[],
  change: Partial<Omit<MessageInput, 'alerts'>> = {},
): MessageInput {
  return {
    subscriber: { timezone: 'America/New_York' },
    now: '2025-10-27T12:00:00.000Z',
    publicUrl: 'https://abcdefghij.execute-api.us-east-1.amazonaws.com',
    alerts,
    ...change,
  };
}
