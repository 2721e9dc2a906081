import { type Fragment, joined, type Prose } from './prose.ts';
import { type TypeScriptToken, typescriptTokens } from './typescript-tokens.ts';

/** Functions of the test runner whose first text is a title. */
const titled = new Set(['it', 'test', 'describe']);

/**
 * Returns the comments of a TypeScript file and, of a test, the titles; of any other file, the texts of four words or
 * more, except in word lists and in the texts that tests are made of.
 */
export function typescriptProse(source: string, file: string): readonly Prose[] {
  const tokens = typescriptTokens(source);
  return [...comments(tokens), ...(file.startsWith('test/') ? titles(tokens) : texts(tokens, file))];
}

function comments(tokens: readonly TypeScriptToken[]): readonly Prose[] {
  const found: Prose[] = [];
  let run: Fragment[] = [];
  const close = () => {
    found.push(...paragraphs(run));
    run = [];
  };
  for (const token of tokens.filter(({ kind }) => kind === 'comment')) {
    const goesOn = token.value.startsWith('//') && !token.trailing && run.at(-1)?.line === token.line - 1;
    if (!goesOn) close();
    run.push(...commentLines(token));
    if (token.trailing || token.value.startsWith('/*')) close();
  }
  close();
  return found;
}

/** Returns the lines of a comment without its marks. */
function commentLines({ value, line }: TypeScriptToken): Fragment[] {
  if (value.startsWith('//')) return [{ line, text: value.replace(/^\/+/, '') }];
  const inside = value.replace(/^\/\*+/, '').replace(/\*+\/$/, '');
  return inside.split('\n').map((text, index) => ({ line: line + index, text: text.replace(/^\s*\*/, '') }));
}

/** Parts lines into paragraphs: at empty lines, at entries of lists and at tags such as `@throws`. */
function paragraphs(lines: readonly Fragment[]): readonly Prose[] {
  const parts: Fragment[][] = [[]];
  for (const { line, text } of lines) {
    const [first = '', ...tagged] = text.split(/(?=@[a-z]+\b)/);
    if (/^\s*(?:$|[-*] |\d+\. )/.test(first)) parts.push([]);
    parts.at(-1)?.push({ line, text: first.replace(/^\s*(?:[-*]|\d+\.) /, '') });
    for (const tag of tagged) parts.push([{ line, text: tag.replace(/^@[a-z]+ (?:\{[^}]*\} )?/, '') }]);
  }
  return parts
    .map((part) => part.filter(({ text }) => text.trim() !== ''))
    .filter((part) => part.length > 0)
    .map((part) => joined('comment', part));
}

function titles(tokens: readonly TypeScriptToken[]): readonly Prose[] {
  const found: Prose[] = [];
  const open: string[] = [];
  let callee = '';
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (token.kind === 'text' && before?.value === '(' && titled.has(open.at(-1) ?? '')) {
      found.push(joined('title', [{ line: token.line, text: token.value }]));
    }
    if (token.kind === 'mark' && token.value === '(') open.push(callee);
    if (token.kind === 'mark' && token.value === ')') callee = open.pop() ?? '';
    else if (token.kind === 'name' && before?.value !== '.') callee = token.value;
    else if (token.kind === 'mark' && token.value !== '.') callee = '';
  }
  return found;
}

function texts(tokens: readonly TypeScriptToken[], file: string): readonly Prose[] {
  if (/\/(?:lexicon|taxonomy|accuracy)\b/.test(file)) return [];
  const found: Prose[] = [];
  let parts: Fragment[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'text') {
      parts.push(...token.value.split('\n').map((text, offset) => ({ line: token.line + offset, text })));
    }
    // A sum of texts is one text.
    const sum =
      token.kind === 'text' && tokens[index + 1]?.value === '+' && tokens[index + 2]?.kind === 'text';
    if (sum || token.value === '+') continue;
    if (words(parts) >= 4 && !isWordList(parts)) found.push(joined('text', parts));
    parts = [];
  }
  return found;
}

/** Whether a text is data: words without a mark between them, or parted by bars. */
function isWordList(parts: readonly Fragment[]): boolean {
  const text = parts.map((part) => part.text).join(' ');
  return text.includes('|') || (words(parts) > 7 && !/[.,:;?!()`]/.test(text));
}

function words(parts: readonly Fragment[]): number {
  return parts.flatMap(({ text }) => text.match(/\p{L}{2,}(?=[\s.,;:'’)]|$)/gu) ?? []).length;
}
