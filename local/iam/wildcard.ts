/** Patterns come from the template, so there are few of them, and each is asked for with every call. */
const known = new Map<string, RegExp>();

/** Whether a text fits an IAM pattern: `*` stands for anything, `?` for one character. */
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
