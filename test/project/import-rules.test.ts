import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** A line of code → the file that it must not be in. */
const offences: readonly [string, string][] = [
  ["import { SNSClient } from '@aws-sdk/client-sns';", 'functions/domain/alert/offence.ts'],
  ["import type { SQSEvent } from 'aws-lambda';", 'functions/domain/alert/offence.ts'],
  ["import { Logger } from '@aws-lambda-powertools/logger';", 'functions/domain/query/offence.ts'],
  ["import middy from '@middy/core';", 'functions/domain/article/offence.ts'],
  ["import { createHash } from 'node:crypto';", 'functions/domain/article/offence.ts'],
  ["import { logger } from '../../runtime/logger.ts';", 'functions/domain/query/offence.ts'],
  ["import { keys } from '../../stores/keys.ts';", 'functions/domain/query/offence.ts'],
  ['export const stage = process.env.STAGE;', 'functions/domain/time/offence.ts'],
  ["import { runClock } from '../clock/run-clock.ts';", 'functions/stores/offence.ts'],
  ["import middy from '@middy/core';", 'functions/stores/offence.ts'],
];

describe('lint', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-lint-'));
    for (const file of ['biome.json', '.gitignore']) copyFileSync(join(root, file), join(folder, file));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Lints a project that has one file with this text. Returns the rule of each finding. */
  function lint(file: string, text: string): string[] {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), `${text}\n`);
    try {
      execFileSync(join(root, 'node_modules/.bin/biome'), ['lint', '--reporter=github', file], {
        cwd: folder,
        stdio: 'pipe',
      });
      return [];
    } catch (error) {
      const { stdout } = error as { stdout: Buffer };
      return [...stdout.toString().matchAll(/^::error title=lint\/([\w/]+)/gm)].map(([, rule = '']) => rule);
    } finally {
      rmSync(join(folder, file));
    }
  }

  it.each(offences)('fails on `%s` in %s', (code, file) => {
    expect(lint(file, code)).toContainEqual(expect.stringMatching(/noRestrictedImports|noProcessEnv/));
  });

  it('fails by these rules alone: what the domain may import passes', () => {
    const allowed = "import { parseQuery } from './parse.ts';\nexport const query = parseQuery('ferry');";

    expect(lint('functions/domain/query/allowed.ts', allowed)).toEqual([]);
  });
});
