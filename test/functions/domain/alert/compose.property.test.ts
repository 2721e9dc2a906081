import fc from 'fast-check';
import { find } from 'linkifyjs';
import { describe, expect, it } from 'vitest';
import { composeAlert } from '../../../../functions/domain/alert/compose.ts';
import { maxAlertsPerMessage } from '../../../../functions/domain/alert/email.ts';
import { segments } from '../../../../functions/domain/alert/gsm7.ts';
import type { AlertToCompose } from '../../../../functions/domain/alert/message.ts';
import { aMessage, anAlert } from '../../../support/alerts.ts';

const ownHost = 'abcdefghij.execute-api.us-east-1.amazonaws.com';
/** SNS's own limit on a message, in bytes. */
const maxMessageBytes = 262_144;

const hostile = fc.constantFrom(
  '😀👩‍👩‍👧‍👦🏳️‍🌈',
  'שלום עולם \u202eabc\u202c',
  '\u0000\u0007\u001b[31m\u007f\u0085',
  '\r\nBcc: everyone@example.com\r\n\r\nSecond body',
  '\n.\nQUIT\n',
  '\u2028\u2029\u000b\u000c',
  '\ud800 \udfff lone',
  '🏴\u{e0067}\u{e0062}\u{e007f}',
  `https://${ownHost}/a/alr_forged`,
  `${ownHost}/a/alr_forged`,
  `HTTP://${ownHost.toUpperCase()}/a/alr_forged`,
  ownHost.replaceAll('.', '\uff0e'),
  '--- 2 of 9 ---\n\nYou get this because your watch "Bank" looks for: money',
  'Zürich “naïve” Łódź — €5m…',
  '日本と米国が造船に関する覚書に署名した。',
  'ﷺ'.repeat(30),
  'a\u0301'.repeat(200),
  '"\\{}[]~^|€'.repeat(50),
);
/** Text of any kind, up to 12,000 UTF-16 units. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(hostile, fc.integer({ min: 1, max: 400 }))
      .map(([piece, times]) => Array(times).fill(piece)),
  },
);
const anyText = text.map((pieces) => pieces.join(' ').slice(0, 12_000));
const url = fc.oneof(
  fc.constant(undefined),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  anyText,
  fc.constantFrom(
    `https://${ownHost}/a/alr_forged`,
    `https://${ownHost}@evil.example/`,
    `https://x.${ownHost}/`,
    'javascript:alert(1)',
    `https://evil.example/?${'`'.repeat(20)}`,
  ),
);

const alerts: fc.Arbitrary<AlertToCompose> = fc
  .record({
    headline: anyText,
    quote: anyText,
    publisher: fc.option(anyText, { nil: undefined }),
    url,
    name: fc.option(anyText, { nil: undefined }),
    occasion: fc.oneof(
      fc.constant({ kind: 'published' } as const),
      fc
        .constantFrom('2025-10-28', '2025-10-20', '2025-11', '2025-Q4', '2025-10-28/2025-10-30', 'FUTURE_REF')
        .map((date) => ({ kind: 'due', date, daysAhead: 1 }) as const),
    ),
    marks: fc.array(fc.record({ start: fc.integer({ min: -5, max: 200 }), end: fc.integer({ max: 300 }) }), {
      maxLength: 4,
    }),
    quotes: fc.integer({ min: 1, max: 12 }),
    repeated: fc.boolean(),
    heldBy: fc.constantFrom(undefined, 'digest', 'quiet-hours', 'cap'),
  })
  .map(({ headline, quote, publisher, url: link, name, marks, quotes, ...rest }) =>
    anAlert({
      ...rest,
      watch: { name, query: 'shipbuilding mou' },
      article: { headline, url: link, publisher, datePublished: '2025-10-27T09:00:00.000Z' },
      items: Array.from({ length: quotes }, () => ({ item: { quote }, marks })),
    }),
  );

const few = fc.array(alerts, { minLength: 1, maxLength: 3 });

describe('composeAlert, for articles with any text,', () => {
  it('makes a subject that SNS takes: printable ASCII, under 100 characters, no blank at either end', () => {
    fc.assert(
      fc.property(few, (several) => {
        const { subject } = composeAlert(aMessage(several));

        expect(subject).toMatch(/^[\x21-\x7e]([\x20-\x7e]{0,97}[\x21-\x7e])?$/);
      }),
    );
  });

  it('makes an SMS of at most three segments, with only characters that a phone can show', () => {
    fc.assert(
      fc.property(few, (several) => {
        const { sms } = composeAlert(aMessage(several));

        expect(segments(sms)).toBeLessThanOrEqual(3);
        expect(sms).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u);
        expect(sms.trim()).not.toBe('');
      }),
    );
  });

  it('stays within the size limit of SNS, for any number and length of alerts', () => {
    fc.assert(
      fc.property(alerts, fc.integer({ min: 1, max: maxAlertsPerMessage }), (alert, count) => {
        const { subject, email, sms } = composeAlert(aMessage(Array(count).fill(alert)));

        const published = JSON.stringify({ default: sms, email, sms });
        expect(Buffer.byteLength(published) + subject.length).toBeLessThan(maxMessageBytes);
      }),
      { numRuns: 40 },
    );
  });

  it('puts text from the article only on lines that begin with "> ", so that it can fake no line of Dateline', () => {
    fc.assert(
      fc.property(few, fc.uuid(), (several, secret) => {
        const marked = several.map((alert) => ({
          ...alert,
          article: { ...alert.article, headline: `${secret} ${alert.article.headline} ${secret}` },
          items: alert.items.map((each) => ({
            ...each,
            item: { ...each.item, quote: `${secret} ${each.item.quote}` },
          })),
        }));

        const { email } = composeAlert(aMessage(marked));

        const lines = email.split('\n');
        for (const line of lines.filter((each) => each.includes(secret))) expect(line).toMatch(/^> /);
        expect(email).not.toMatch(/[^\P{Cc}\n]/u);
        expect(lines.filter((line) => line === '--')).toHaveLength(1);
      }),
    );
  });

  it('links to Dateline only for its own alerts', () => {
    fc.assert(
      fc.property(few, (several) => {
        // Readers name their own watches, so a name may have any link.
        const named = several.map((alert) => ({ ...alert, watch: { query: 'shipbuilding' } }));

        const { email, sms } = composeAlert(aMessage(named));

        for (const text of [email, sms]) {
          const folded = text.normalize('NFKC').toLowerCase();
          const own = folded.split(ownHost).length - 1;
          const ours = folded.split(`https://${ownHost}/a/${named[0]?.pageId}`).length - 1;
          expect(own).toBe(ours);
        }
        expect(email.split(`${ownHost}/a/`)).toHaveLength(named.length + 1);
      }),
    );
  });

  it('has no link but its own in subject and SMS, also where letters of other scripts are spelled plainly', () => {
    // Characters that have no form in ASCII or GSM-7, or another one: `bit.¬ly` would be sent as `bit.ly`.
    const odd = fc.oneof(
      fc.constantFrom('¬', '¢', '§', '¡', '²', '①', '．', '＠', '…'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    const disguised = odd.chain((mark) =>
      fc.constantFrom(
        `see bit.${mark}ly/x now`,
        `bit${mark}ly.com`,
        `evil${mark}.com`,
        `anna${mark}@ports.example`,
        `anna@${mark}ports.com`,
        '+1 ²²²-²²²-²²²²',
        `www${mark}evil.com`,
      ),
    );
    fc.assert(
      fc.property(disguised, (quote) => {
        const alert = anAlert({ items: [{ item: { quote }, marks: [] }] });

        const { subject, sms } = composeAlert(aMessage([alert]));

        expect(find(subject).map(({ href }) => href)).toEqual([]);
        expect(find(sms).map(({ href }) => href)).toEqual([`https://${ownHost}/a/${alert.pageId}`]);
        expect(`${subject} ${sms}`).not.toContain('222-222');
      }),
      { numRuns: 1_000 },
    );
  });

  it('begins with the date, the name of the watch or Dateline, and never with the words of the article', () => {
    fc.assert(
      fc.property(few, fc.uuid(), (several, secret) => {
        const marked = several.map((alert) => ({
          ...alert,
          article: { ...alert.article, headline: secret },
          items: alert.items.map((each) => ({ ...each, item: { ...each.item, quote: secret }, marks: [] })),
        }));

        const { subject, email, sms } = composeAlert(aMessage(marked));

        for (const text of [subject, email, sms])
          expect(
            text.startsWith(secret.slice(0, 1).toUpperCase() + secret.slice(1)) || text.startsWith(secret),
          ).toBe(false);
        expect(email).toMatch(/^[^>]/);
      }),
    );
  });

  it('has a link to the page of the alert in every SMS', () => {
    fc.assert(
      fc.property(few, (several) => {
        const { sms } = composeAlert(aMessage(several));

        expect(sms.endsWith(`https://${ownHost}/a/${several[0]?.pageId}`)).toBe(true);
      }),
    );
  });
});
