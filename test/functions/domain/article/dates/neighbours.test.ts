import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../functions/domain/article/dates/find-dates.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';

const file = join(import.meta.dirname, 'neighbours.json');
const command = 'UPDATE_GOLDEN=1 npx vitest run test/functions/domain/article/dates/neighbours.test.ts';

/**
 * Sentences of the other tests with some words or numbers changed by chance, each with the dates that are read in it.
 * They were chosen because a small change of a rule (`<` to `<=`, 31 to 32) reads them otherwise. Few are good English, and
 * what is read in them is not always right: they show every effect of a change, for people to judge.
 */
const neighbours: Readonly<Record<string, string>> = JSON.parse(readFileSync(file, 'utf8'));

function datesIn(sentence: string): string {
  const found = findDates(readProse(sentence), { datePublished: '2026-03-04T09:00:00Z' });
  return found
    .map(({ text, value, role, edge }) => `${text}=${value} ${role}${edge === undefined ? '' : ` ${edge}`}`)
    .join(' ; ');
}

describe('the neighbours of tested sentences', () => {
  it(`are read as before, or read on purpose in another way (${command})`, () => {
    const read = Object.fromEntries(Object.keys(neighbours).map((sentence) => [sentence, datesIn(sentence)]));

    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${JSON.stringify(read, null, 2)}\n`);

    expect(read).toEqual(neighbours);
    expect(Object.keys(neighbours).length).toBeGreaterThan(300);
  });
});
