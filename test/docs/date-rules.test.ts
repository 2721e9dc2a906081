import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../client/cli/io.ts';
import { why } from '../../client/cli/why.ts';
import { dateRules } from '../../functions/domain/article/dates/date-rules.ts';
import { joins } from '../../functions/domain/article/dates/joins/join-pieces.ts';
import { roleRules } from '../../functions/domain/article/dates/roles/role-rules.ts';
import { valueRules } from '../../functions/domain/article/dates/roles.ts';

const page = (name: string) => join(import.meta.dirname, '../../docs', name);

/** Most examples of a rule that the page shows. */
const shown = 3;

const tables: Readonly<Record<string, string>> = {
  'date rules': table(
    ['rule', 'examples'],
    [...new Set(dateRules.flatMap(({ rules }) => rules))].map(({ name, reads }) => [
      code(name),
      examples(reads, code),
    ]),
  ),
  joins: table(
    ['rule', 'examples'],
    joins.map(({ name, reads }) => [code(name), examples(reads, code)]),
  ),
  'role rules': table(
    ['rule', 'examples'],
    roleRules.map(({ name, examples: sentences }) => [
      name,
      examples(sentences, (due) => (due.length === 0 ? 'nothing is due' : due.map(code).join(', '))),
    ]),
  ),
  'value rules': table(
    ['rule', 'examples'],
    valueRules.map(({ name, reads }) => [name, examples(reads, code)]),
  ),
};

function code(text: string): string {
  return `\`${text}\``;
}

function examples<T>(of: Readonly<Record<string, T>>, show: (value: T) => string): string {
  return Object.entries(of)
    .slice(0, shown)
    .map(([text, value]) => `${code(text.replaceAll(/\s+/g, ' '))} → ${show(value)}`)
    .join('<br>');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}

/** Returns what is written between two comments of a page. Writes it first, if UPDATE_GOLDEN is 1. */
function written(file: string, name: string, expected: string): string | undefined {
  const place = new RegExp(`(<!-- ${name}: .*? -->\\n)([^]*?)(<!-- /${name} -->)`);
  if (process.env.UPDATE_GOLDEN === '1') {
    const before = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      before.replace(place, (_, begin, __, end) => begin + expected + end),
    );
  }
  return place.exec(readFileSync(file, 'utf8'))?.[2];
}

describe('docs/date-rules.md', () => {
  it.each(Object.entries(tables))('has the table of %s as the code has it', (name, expected) => {
    expect(written(page('date-rules.md'), name, expected)).toBe(expected);
  });
});

/** Sentences that show how the rules work together. */
const sentences = [
  'The ferry launch was pushed back from 12 March to 19 March.',
  'Unions will walk out if no deal is reached by Friday.',
  'The new tariffs take effect on Monday.',
  'Lawmakers criticised the Oct. 28 accord.',
  'In 2015 the county bought the mill. On 12 September it moved in.',
  'The company raised its forecast for the third quarter on Tuesday and will report results on April 23.',
  'The operator has 30 days to appeal.',
  'The hearing will resume on Thursday week.',
  'The summit planned for 20 March will not take place.',
  'The bank said it expected to open the branch by the end of June.',
];

describe('docs/structuring-dates.md', () => {
  it('shows ten sentences as npm run why explains them', async () => {
    const lines: string[] = [];
    const refuse = () => Promise.reject(new Error('The command needs no file and no network.'));
    const io: Io = {
      env: {},
      localToken: () => undefined,
      fetch: refuse,
      readFile: refuse,
      readStdin: refuse,
      out: (text) => void lines.push(text.trimEnd()),
      say: (text) => void lines.push(text),
    };
    for (const sentence of sentences) await why([sentence, '--published', '2026-03-04'], io);
    const expected = `\`\`\`text\n${lines.join('\n\n')}\n\`\`\`\n`;

    expect(lines).toHaveLength(sentences.length);
    expect(written(page('structuring-dates.md'), 'ten sentences', expected)).toBe(expected);
  });
});
