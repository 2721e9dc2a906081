import { describe, expect, it } from 'vitest';
import { ArgumentsError, readArguments } from '../../local/arguments.ts';

describe('the command line of npm start', () => {
  it('is port 4000, in memory, real time and the sample, unless it says otherwise', () => {
    expect(readArguments([])).toEqual({ port: 4000, empty: false });
  });

  it('takes what DESIGN promises', () => {
    const args = ['--port', '0', '--data', 'd', '--empty', '--clock', '2025-10-27T09:00:00Z'];

    expect(readArguments(args, 'secret-1')).toEqual({
      port: 0,
      data: 'd',
      empty: true,
      clock: '2025-10-27T09:00:00Z',
      token: 'secret-1',
    });
    expect(readArguments(['--clock=now']).clock).toBe('now');
  });

  it.each([
    [['--port', 'x'], /--port is x/],
    [['--port', '70000'], /--port is 70000/],
    [['--clock', 'yesterday'], /--clock is yesterday/],
    [['--clock', '2025-10-27T09:00:00'], /--clock is/],
    [['--data', ''], /--data needs a folder/],
    [['--prot', '1'], /--prot/],
    [['stray'], /stray/],
  ])('says what is wrong and how it is used: %j', (args, message) => {
    expect(() => readArguments(args)).toThrow(ArgumentsError);
    expect(() => readArguments(args)).toThrow(message);
    expect(() => readArguments(args)).toThrow(/npm start -- \[--port N\]/);
  });

  it('refuses a token that no header could carry', () => {
    expect(() => readArguments([], 'two words')).toThrow(/DATELINE_TOKEN/);
  });
});
