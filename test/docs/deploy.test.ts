import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingDefinitions } from '../../lib/settings.ts';

const page = join(import.meta.dirname, '../../docs/deploy.md');
const begin = /<!-- settings: .*? -->\n/;
const end = '<!-- /settings -->';

/** Returns the table of settings for the page. */
function settingsTable(): string {
  const rows = Object.entries(settingDefinitions).map(([name, { does, allowed, fallback }]) => {
    const shown = String(fallback);
    return `| \`${name}\` | ${does} | ${allowed} | ${shown === '' ? 'empty' : `\`${shown}\``} |`;
  });
  return ['| setting | effect | allowed values | default |', '|---|---|---|---|', ...rows, ''].join('\n');
}

describe('docs/deploy.md', () => {
  it('lists every setting with what it does, what it may be and what it is unless set', () => {
    const text = readFileSync(page, 'utf8');
    const start = (begin.exec(text)?.index ?? 0) + (begin.exec(text)?.[0].length ?? 0);
    const table = settingsTable();
    if (process.env.UPDATE_GOLDEN === '1') {
      writeFileSync(page, text.slice(0, start) + table + text.slice(text.indexOf(end)));
    }

    const listed = readFileSync(page, 'utf8').slice(start);

    expect(listed.slice(0, listed.indexOf(end))).toBe(table);
  });
});
