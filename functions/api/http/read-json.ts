import { Problem } from './problem.ts';

/** The deepest body that a route takes has 8 levels. Far deeper ones make code that walks through them fail. */
const maxLevels = 32;

const quote = 0x22;
const backslash = 0x5c;
const openings = new Set([0x5b, 0x7b]);
const closings = new Set([0x5d, 0x7d]);

/**
 * Reads a body as JSON.
 * Half of a surrogate pair (`\ud800`) becomes U+FFFD.
 * @throws {Problem} `malformed-request` when it is not UTF-8 or not JSON, or nests too deep
 */
export function readJson(bytes: Buffer): unknown {
  if (nestsDeeper(bytes, maxLevels)) {
    throw new Problem('malformed-request', `The body nests more than ${maxLevels} levels of [ and {.`);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return mayBeIllFormed.test(text) ? JSON.parse(text, wellFormed) : JSON.parse(text);
  } catch (error) {
    // The message of the parser quotes the body, which may hold a secret, so it is not passed on.
    const why =
      error instanceof SyntaxError ? 'it ends too early or has a wrong character' : 'it is not UTF-8';
    const where = error instanceof SyntaxError ? /at position \d+/.exec(error.message)?.[0] : undefined;
    throw new Problem('malformed-request', `The body is not JSON: ${why}${where ? ` (${where})` : ''}.`);
  }
}

/** Half of a surrogate pair. UTF-8 has none, so in JSON it is always an escape. */
const mayBeIllFormed = /\\u[dD][89a-fA-F]/;

/** Half of a surrogate pair cannot be stored or sent as UTF-8. It becomes U+FFFD here, and not somewhere on the way. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

/** Whether JSON has more levels of brackets than these. Brackets in texts do not count. */
function nestsDeeper(json: Buffer, levels: number): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at] ?? 0;
    if (isInText) {
      if (byte === backslash) at += 1;
      else if (byte === quote) isInText = false;
    } else if (byte === quote) {
      isInText = true;
    } else if (openings.has(byte)) {
      depth += 1;
      if (depth > levels) return true;
    } else if (closings.has(byte)) {
      depth -= 1;
    }
  }
  return false;
}
