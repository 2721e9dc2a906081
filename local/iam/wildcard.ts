/** Compiled patterns. The template has few of them, and each call asks for one. */
const known = new Map<string, RegExp>();

/** Returns whether a text fits an IAM pattern: `*` is any text, `?` is one character. */
export function fits(pattern: string, text: string): boolean {
  let expression = known.get(pattern);
  if (expression === undefined) {
    expression = asExpression(pattern);
    known.set(pattern, expression);
  }
  return expression.test(text);
}

function asExpression(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[\\^$.|+()[\]{}]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's');
}
