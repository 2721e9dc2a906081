import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../docs/decisions');
const files = globSync('*.md', { cwd: folder }).sort();

const form =
  /^# (\d{4}) \S[^\n]*\n\n- \*\*Date:\*\* \d{4}-\d\d-\d\d\n- \*\*Status:\*\* (accepted|replaced by \[\d{4}\]\(\d{4}-[a-z0-9-]+\.md\))\n\n## Context\n\n.*\n\n## Choice\n\n.*\n\n## Alternatives\n\n- .*\n\n## Consequences\n\n- .*\n$/s;

describe('docs/decisions', () => {
  it('has a number for each decision, without a gap', () => {
    const numbers = files.map((file) => Number(file.slice(0, 4)));

    expect(numbers).toEqual(files.map((_, index) => index + 1));
  });

  it.each(files)('has the one form in %s, with the number of its file', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');

    expect(text).toMatch(form);
    expect(form.exec(text)?.[1]).toBe(file.slice(0, 4));
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      'Context',
      'Choice',
      'Alternatives',
      'Consequences',
    ]);
  });

  it.each(files)('names nothing outside of the repository in %s', (file) => {
    expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(
      /\.\.\/\.\.\/\.\.|\.\.\/shared|DESIGN\.md|STYLE\.md/,
    );
  });
});
