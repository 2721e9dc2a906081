import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conditions } from '../../functions/domain/article/kinds/conditions.ts';
import { nounFamilies } from '../../functions/domain/article/kinds/lexicon/nouns.ts';
import type { KindRule } from '../../functions/domain/article/kinds/rule.ts';
import {
  dueDateRule,
  planEndRule,
  verbRules,
  wordRules,
} from '../../functions/domain/article/kinds/rules/rules.ts';

const page = join(import.meta.dirname, '../../docs/structuring-kinds.md');

/** The tables of the page, by the name in their comments. */
const tables: Readonly<Record<string, string>> = {
  'verb rules': rulesTable(verbRules),
  'other rules': rulesTable([...wordRules, dueDateRule, planEndRule]),
  conditions: table(
    ['condition', 'met', 'not met'],
    conditions.map(({ name, holds, fails }) => [name, list(holds), list(fails)]),
  ),
  nouns: table(
    ['nouns', 'kind', 'examples'],
    nounFamilies.map(({ name, kind, reads }) => [name, `\`${kind}\``, list(reads)]),
  ),
};

function rulesTable(rules: readonly KindRule[]): string {
  const rows = rules.map(({ name, reads }) => [
    name,
    Object.entries(reads)
      .map(([sentence, kind]) => `${sentence} (\`${kind}\`)`)
      .join('<br>'),
  ]);
  return table(['rule', 'examples'], rows);
}

/** Marked words in bold. */
function list(sentences: readonly string[]): string {
  return sentences.map((sentence) => sentence.replaceAll('*', '**')).join('<br>');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}

describe('docs/structuring-kinds.md', () => {
  it.each(Object.entries(tables))('has the table of %s as the code has it', (name, expected) => {
    const place = new RegExp(`(<!-- ${name}: .*? -->\\n)([^]*?)(<!-- /${name} -->)`);
    if (process.env.UPDATE_GOLDEN === '1') {
      writeFileSync(
        page,
        readFileSync(page, 'utf8').replace(place, (_, begin, __, end) => begin + expected + end),
      );
    }

    const written = place.exec(readFileSync(page, 'utf8'))?.[2];

    expect(written).toBe(expected);
  });
});
