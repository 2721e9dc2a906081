import { describe, expect, it } from 'vitest';
import { ArgumentsError, readArguments } from '../../local/arguments.ts';

describe('readArguments', () => {
  it('has the defaults: port 4000, memory, real time and the sample', () => {
    expect(readArguments([])).toEqual({ port: 4000, empty: false });
  });

  it('reads every option', () => {
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

  it('reads the function to debug, and its port', () => {
    expect(readArguments(['--inspect', 'match']).inspect).toEqual({ functionName: 'match', port: 9229 });
    expect(readArguments(['--inspect=api:0']).inspect).toEqual({ functionName: 'api', port: 0 });
  });

  it.each([
    [['--port', 'x'], /--port is x/],
    [['--port', '70000'], /--port is 70000/],
    [['--clock', 'yesterday'], /--clock is yesterday/],
    [['--clock', '2025-10-27T09:00:00'], /--clock is/],
    [['--data', ''], /--data needs a folder/],
    [['--inspect', '9229'], /--inspect is 9229/],
    [['--inspect', 'match:70000'], /--inspect is match:70000/],
    [['--prot', '1'], /--prot/],
    [['stray'], /stray/],
  ])('says what is wrong and how the command is written: %j', (args, message) => {
    expect(() => readArguments(args)).toThrow(ArgumentsError);
    expect(() => readArguments(args)).toThrow(message);
    expect(() => readArguments(args)).toThrow(/npm start -- \[--port N\]/);
  });

  it('refuses a token that no header can have', () => {
    expect(() => readArguments([], 'two words')).toThrow(/DATELINE_TOKEN/);
  });
});
