import { describe, expect, it } from 'vitest';
import { started } from '../support/started.ts';

describe('npm start -- --inspect', () => {
  it('opens a port for a debugger in one function, and still stops in order', async () => {
    const { end, printed, prints } = await started(['--empty', '--inspect', 'match:0']);
    await prints('A debugger can attach to match at ');
    const address = /attach to match at (\S+)$/m.exec(printed())?.[1] ?? '';

    const targets = async () => (await fetch(`${address}/json`)).json();
    await expect.poll(targets, { timeout: 20_000 }).toEqual([expect.objectContaining({ type: 'node' })]);

    expect(await end('SIGTERM')).toBe(0);
  });
});
