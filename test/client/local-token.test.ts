import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLocalToken } from '../../client/local-token.ts';

const file = join(import.meta.dirname, '../../client/local-token.ts');

/** Lets another process keep a token, read it, and end. */
function keptByAnother(url: string): string {
  const script = `
    const { keepLocalToken, readLocalToken } = await import(${JSON.stringify(file)});
    keepLocalToken(${JSON.stringify(url)}, 'secret');
    console.log(readLocalToken(${JSON.stringify(url)}));`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  }).stdout.trim();
}

describe('the token of the local cloud', () => {
  it('can be read while the process runs, and is removed when it ends', () => {
    expect(keptByAnother('http://127.0.0.1:59999')).toBe('secret');
    expect(readLocalToken('http://127.0.0.1:59999')).toBeUndefined();
  });

  it('is never kept for another machine', () => {
    expect(keptByAnother('https://dateline.example.com')).toBe('undefined');
  });
});
