import { describe, expect, it } from 'vitest';
import { readJson } from '../../../../functions/api/http/read-json.ts';

const read = (json: string | Uint8Array) => readJson(Buffer.from(json as string));

describe('readJson', () => {
  it('reads half of a surrogate pair as U+FFFD, and a whole pair as its character', () => {
    expect(read('{"a":["x\\ud800y","\\uDFFF"],"b":"\\ud835\\udd38"}')).toEqual({
      a: ['x\ufffdy', '\ufffd'],
      b: '𝔸',
    });
  });

  it('leaves an escaped backslash before u alone', () => {
    expect(read('{"a":"\\\\ud800"}')).toEqual({ a: '\\ud800' });
  });

  it.each([
    ['', 'not JSON'],
    ['{"a":', 'ends too early'],
    [new Uint8Array([0x22, 0xff, 0x22]), 'not UTF-8'],
    ['['.repeat(33), 'nests more than 32 levels'],
  ])('refuses %j: %s', (json, why) => expect(() => read(json)).toThrow(why));

  it('reads 32 levels', () => {
    expect(() => read('['.repeat(32) + ']'.repeat(32))).not.toThrow();
  });
});
