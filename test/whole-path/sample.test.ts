import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Started, started } from '../support/started.ts';

const hasCurl = spawnSync('curl', ['--version']).status === 0;
const printedLines = hasCurl
  ? 'lines that work as printed'
  : 'lines that work as printed (skipped: curl is not on this machine)';

describe('npm start', () => {
  let running: Started;

  beforeAll(async () => {
    running = await started([]);
    await running.prints('/openapi.json');
  });
  afterAll(() => running?.end('SIGKILL'));

  it('prints its address, the token, the alerts of the sample, and the coming reminders', () => {
    const printed = running.printed();

    expect(printed).toMatch(/^Dateline is running at http:\/\/127\.0\.0\.1:\d+$/m);
    expect(printed).toMatch(/^Token: the-token$/m);
    expect(printed).toMatch(/── Email to desk@example\.com/);
    expect(printed.replaceAll('*', '')).toContain(
      'signed a memorandum of understanding on shipbuilding yesterday',
    );
    expect(printed).toMatch(/── SMS to \+12025550123/);
    const coming = printed.slice(printed.indexOf('── Reminders to come for the watch'));
    expect(coming).toMatch(/^ {2}reminds at \d{4}-\d{2}-\d{2}T/m);
    // The last sentence of a paragraph on the tariff talks tells of something else.
    expect(coming).not.toContain('visit Oslo');
  });

  it.skipIf(!hasCurl)(`keeps serving, and suggests ${printedLines}`, () => {
    const lines = running.printed().match(/^ {2}curl .*$/gm) ?? [];

    const statuses = lines.map((line) => {
      const { stdout } = spawnSync('sh', ['-c', `${line} -o /dev/null -w '%{http_code}'`], {
        encoding: 'utf8',
      });
      return stdout;
    });

    expect(lines.length).toBeGreaterThan(5);
    expect(statuses).toEqual(lines.map(() => '200'));
  });

  it('stops in order on SIGTERM', async () => {
    expect(await running.end('SIGTERM')).toBe(0);
  });
});
