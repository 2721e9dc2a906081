import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeAlert } from '../../../../functions/domain/alert/compose.ts';
import { confirmationMessage } from '../../../../functions/domain/alert/confirmation-message.ts';
import { segments } from '../../../../functions/domain/alert/gsm7.ts';
import type { AlertToCompose, MessageInput } from '../../../../functions/domain/alert/message.ts';
import { aMessage, anAlert } from '../../../support/alerts.ts';

const folder = join(import.meta.dirname, '../../../golden');
const docs = join(import.meta.dirname, '../../../../docs/messages.md');
const update = process.env.UPDATE_GOLDEN === '1';

const deadline: Partial<AlertToCompose> = {
  watch: { name: 'Paydays', query: 'paychecks OR TSA' },
  article: {
    headline: 'Shutdown Enters Fifth Week',
    publisher: 'Example News',
    url: 'https://news.example.com/2025/10/27/politics/shutdown-enters-fifth-week-as-talks-stall-again.html',
    datePublished: '2025-10-27T09:00:00.000Z',
  },
  items: [
    {
      item: {
        quote: 'Federal workers will miss their first full paychecks on October 28.',
      },
      marks: [{ start: 43, end: 52 }],
    },
  ],
};
const due = (date: string, daysAhead: number) => ({ kind: 'due', date, daysAhead }) as const;
const noName = { watch: { query: 'shipbuilding mou' } };
const noLink = { article: { headline: 'Two Countries Sign', datePublished: '2025-10-27T09:00:00.000Z' } };
const summit = {
  watch: { name: 'Summits', query: 'kind:meeting country:kr' },
  article: {
    headline: '\u202eSummit 🇰🇷\u202c: “Łódź, Malmö & Đà Nẵng” — €5m pledged…',
    publisher: 'Presseagentur Zürich',
    url: 'https://presse.example/1',
    datePublished: '2025-10-27T09:00:00.000Z',
  },
  items: [
    {
      item: {
        quote: '“We’ll meet in Gyeongju on 31 October — no later”, the minister said…',
      },
      marks: [{ start: 15, end: 23 }],
    },
  ],
};
const japanese = {
  ...noName,
  article: {
    headline: '日米、造船で覚書に署名',
    url: 'https://shimbun.example/1',
    datePublished: '2025-10-27T09:00:00.000Z',
  },
  items: [
    {
      item: { quote: '日本と米国は月曜日、造船に関する覚書に署名した。' },
      marks: [],
    },
  ],
};

const messages: Readonly<Record<string, readonly [what: string, message: MessageInput]>> = {
  published: ['A watch matches an article', aMessage([anAlert()])],
  'published-bare': [
    'The watch has no name; the article has no link and no publisher',
    aMessage([anAlert({ ...noName, ...noLink })]),
  ],
  'due-tomorrow': [
    'A date is due tomorrow',
    aMessage([anAlert({ ...deadline, occasion: due('2025-10-28', 1) })]),
  ],
  'due-today': ['A date is due today', aMessage([anAlert({ ...deadline, occasion: due('2025-10-27', 0) })])],
  'due-in-a-week': [
    'A date is due in a week',
    aMessage([anAlert({ ...deadline, occasion: due('2025-11-03', 7) })]),
  ],
  'due-in-a-month': [
    'The article names a month without a day: the reminder counts to its first day',
    aMessage([anAlert({ ...deadline, occasion: due('2025-11', 5) })]),
  ],
  'due-in-a-quarter': [
    'The article names a quarter that has already begun',
    aMessage([anAlert({ ...deadline, occasion: due('2025-Q4', -26) })]),
  ],
  'due-in-a-range': [
    'The article names a range of days',
    aMessage([anAlert({ ...deadline, occasion: due('2025-10-28/2025-10-30', 1) })]),
  ],
  late: [
    'The reminder comes after the date and says so',
    aMessage([anAlert({ ...deadline, occasion: due('2025-10-24', 0) })]),
  ],
  moved: [
    'A later article postponed the date',
    aMessage([anAlert({ ...deadline, occasion: { ...due('2025-11-04', 8), movedFrom: '2025-10-28' } })]),
  ],
  'moved-for-an-earlier-match': [
    'A later article postponed the date, and the watch matched only the earlier article',
    aMessage([
      anAlert({
        ...deadline,
        occasion: { kind: 'published', changedDate: { from: '2025-10-28', to: '2025-11-04' } },
      }),
    ]),
  ],
  'called-off': [
    'A later article called the date off, and the watch matched only the earlier article',
    aMessage([
      anAlert({ ...deadline, occasion: { kind: 'published', changedDate: { from: '2025-10-28' } } }),
    ]),
  ],
  'calls-off': [
    'The article calls a date off that an earlier article named',
    aMessage([
      anAlert({
        items: [
          {
            item: {
              quote: 'The shipbuilding summit will not take place.',
              calledOff: { date: '2025-10-28', articleId: 'art_1', itemId: 'art_1.0' },
            },
            marks: [{ start: 4, end: 16 }],
          },
        ],
      }),
    ]),
  ],
  repeated: [
    'An earlier attempt was cut off: the reader may have the message already',
    aMessage([anAlert({ repeated: true })]),
  ],
  'quiet-hours': [
    'Quiet hours held the alert',
    aMessage([anAlert({ ...deadline, occasion: due('2025-10-28', 1), heldBy: 'quiet-hours' })]),
  ],
  digest: [
    'A digest with two alerts',
    aMessage([anAlert({ heldBy: 'digest' }), anAlert({ ...summit, heldBy: 'digest' })]),
  ],
  morning: [
    'A morning: reminders by their dates, then news that waited for the digest',
    aMessage([
      anAlert({ heldBy: 'digest' }),
      anAlert({ ...deadline, occasion: due('2025-11-03', 7) }),
      anAlert({ ...summit, occasion: due('2025-10-28', 1) }),
    ]),
  ],
  capped: [
    'The reader had reached the limit per hour: the alerts come together',
    aMessage([
      anAlert({ heldBy: 'cap' }),
      anAlert({ ...deadline, heldBy: 'cap' }),
      anAlert({ ...summit, heldBy: 'cap' }),
    ]),
  ],
  unicode: ['Text with emoji, direction marks and accents', aMessage([anAlert(summit)])],
  japanese: ['Text in a script that neither ASCII nor GSM-7 has', aMessage([anAlert(japanese)])],
};

function shown({ subject, email, sms }: ReturnType<typeof composeAlert>): string {
  const count = segments(sms);
  return [
    `Subject: ${subject}`,
    '',
    email.trimEnd(),
    '',
    `=== as SMS, ${count} ${count === 1 ? 'segment' : 'segments'} ===`,
    sms,
    '',
  ].join('\n');
}

const golden = new Map(
  Object.entries(messages).map(([name, [what, input]]) => [name, { what, text: shown(composeAlert(input)) }]),
);
golden.set('confirmation', {
  what: 'The code that confirms a phone number',
  text: `=== as SMS, ${segments(confirmationMessage('012345'))} segment ===\n${confirmationMessage('012345')}\n`,
});

/** Returns a message as the page shows it: its title, at any level of heading, then its text. */
function section(what: string, text: string): string {
  return `# ${what}\n\n\`\`\`\`text\n${text}\`\`\`\`\n`;
}

/** Replaces the text under the title of this message. */
function replaceSection(page: string, what: string, text: string): string {
  const start = page.indexOf(`# ${what}\n`);
  if (start < 0)
    throw new Error(`docs/messages.md has no heading "${what}". Write it where the message belongs.`);
  const fence = '\n````\n';
  const end = page.indexOf(fence, start) + fence.length;
  return page.slice(0, start) + section(what, text) + page.slice(end);
}

function updateAll(): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, { text }] of golden) writeFileSync(join(folder, `${name}.txt`), text);
  const page = readFileSync(docs, 'utf8');
  writeFileSync(
    docs,
    [...golden.values()].reduce((text, message) => replaceSection(text, message.what, message.text), page),
  );
}

if (update) updateAll();

describe('the messages in test/golden', () => {
  it.each([...golden.keys()])('have the text of %s as it is composed now', (name) => {
    const stored = readFileSync(join(folder, `${name}.txt`), 'utf8');

    expect(golden.get(name)?.text).toBe(stored);
  });

  it('are shown in docs/messages.md, word for word', () => {
    const page = readFileSync(docs, 'utf8');

    for (const { what, text } of golden.values()) expect(page).toContain(section(what, text));
  });
});
