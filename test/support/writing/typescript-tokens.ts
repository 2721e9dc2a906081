/** A comment, a text or a mark of TypeScript. Regular expressions are marks. */
export interface TypeScriptToken {
  readonly kind: 'comment' | 'text' | 'name' | 'mark';
  /** The token as written. A text has no quotes, and `x` for each `${…}` of a template. */
  readonly value: string;
  readonly line: number;
  /** Whether other code comes before it in its line. */
  readonly trailing: boolean;
}

const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const plainText = /'((?:\\[\s\S]|[^\\'\n])*)'|"((?:\\[\s\S]|[^\\"\n])*)"/y;
const regularExpression = /\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
const name = /[\p{L}_$][\p{L}\p{N}_$]*|\d[\w.]*/uy;
/** Names after which a slash begins a regular expression. */
const beforeExpression = new Set(['return', 'typeof', 'case', 'in', 'of', 'do', 'else', 'void', 'yield']);

/** Cuts TypeScript into comments, texts, names and marks. White space is left out. */
export function typescriptTokens(source: string): readonly TypeScriptToken[] {
  const tokens: TypeScriptToken[] = [];
  scan(source, 0, tokens, { line: 1, trailing: false });
  return tokens;
}

interface Place {
  line: number;
  trailing: boolean;
}

/** Scans from `start` to the end, or to the brace that closes a `${`. Returns where it stopped. */
function scan(source: string, start: number, tokens: TypeScriptToken[], place: Place): number {
  let at = start;
  let depth = 0;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  const take = (kind: TypeScriptToken['kind'], raw: string, value = raw) => {
    tokens.push({ kind, value, ...place });
    place.line += raw.split('\n').length - 1;
    place.trailing = true;
    at += raw.length;
  };

  while (at < source.length) {
    const character = source[at] ?? '';
    if (character === '\n') {
      place.line += 1;
      place.trailing = false;
      at += 1;
    } else if (/\s/.test(character)) {
      at += 1;
    } else if (character === '`') {
      at = scanTemplate(source, at, tokens, place);
    } else {
      const found = match(comment);
      const text = match(plainText);
      const expression = character === '/' && slashBeginsExpression(tokens) ? match(regularExpression) : null;
      const word = match(name);
      if (found) take('comment', found[0]);
      else if (text) take('text', text[0], unescaped(text[1] ?? text[2] ?? ''));
      else if (expression) take('mark', expression[0]);
      else if (word) take('name', word[0]);
      else {
        if (character === '{') depth += 1;
        if (character === '}' && depth-- === 0 && start > 0) return at;
        take('mark', character);
      }
    }
  }
  return at;
}

/** Scans a template, the code in its `${…}` included. Returns the place behind it. */
function scanTemplate(source: string, start: number, tokens: TypeScriptToken[], place: Place): number {
  const inner: TypeScriptToken[] = [];
  const first = { ...place };
  let value = '';
  let at = start + 1;
  while (at < source.length && source[at] !== '`') {
    if (source.startsWith('${', at)) {
      at = scan(source, at + 2, inner, place) + 1;
      value += '`x`';
    } else {
      const length = source[at] === '\\' ? 2 : 1;
      const raw = source.slice(at, at + length);
      place.line += raw.split('\n').length - 1;
      value += length === 2 ? unescaped(raw) : raw;
      at += length;
    }
  }
  place.trailing = true;
  tokens.push({ kind: 'text', value, ...first }, ...inner);
  return at + 1;
}

/** Whether a slash begins a regular expression here, and is no division. */
function slashBeginsExpression(tokens: readonly TypeScriptToken[]): boolean {
  const before = tokens.findLast((token) => token.kind !== 'comment');
  if (before === undefined) return true;
  if (before.kind === 'name') return beforeExpression.has(before.value);
  return before.kind === 'mark' && !/^(?:[)\]}]|\/.+)$/.test(before.value);
}

/** Returns a text as it is shown: line ends and quotes without their backslash. */
function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, character: string) => (character === 'n' ? '\n' : character));
}
